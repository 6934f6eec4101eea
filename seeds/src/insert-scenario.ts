import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { insertRows } from '../factories/bulk-insert.js';
import type { Scenario } from '../factories/scenario.js';

export interface ProgrammeFile {
  name: string;
  text: string;
}

async function insertJurisdiction(client: Client, scenario: Scenario, programme: ProgrammeFile): Promise<void> {
  const { jurisdiction, identify, loadedAt } = scenario;
  await insertRows(client, 'jurisdictions', [jurisdiction]);
  await client.query("select set_config('lianxin.jurisdiction', $1, true)", [jurisdiction.id]);
  await insertRows(client, 'programme_versions', [
    {
      jurisdictionId: jurisdiction.id,
      id: identify('programme-version', '1', loadedAt),
      version: 1,
      fileName: programme.name,
      sourceText: programme.text,
      digest: createHash('sha256').update(programme.text).digest('hex'),
      adoptedAt: loadedAt,
      adoptedBy: null,
    },
  ]);
}

async function insertAccounts(
  client: Client,
  { accounts, jurisdiction }: Scenario,
  passwordHash: string,
): Promise<void> {
  await insertRows(
    client,
    'users',
    accounts.users.map(user => ({ ...user, passwordHash })),
  );
  await insertRows(
    client,
    'role_assignments',
    accounts.roleAssignments.map(row => ({ ...row, jurisdictionId: jurisdiction.id })),
  );
}

/** Writes the whole scenario inside the caller's transaction and leaves one audit entry that says how much it was. */
export async function insertScenario(
  client: Client,
  scenario: Scenario,
  programme: ProgrammeFile,
  passwordHash: string,
): Promise<void> {
  const { jurisdiction, identify, loadedAt, tables } = scenario;
  await insertJurisdiction(client, scenario, programme);
  await insertAccounts(client, scenario, passwordHash);
  const counts: Record<string, number> = {};
  for (const [table, rows] of tables) {
    await insertRows(
      client,
      table,
      rows.map(row => ({ ...row, jurisdictionId: jurisdiction.id })),
    );
    counts[table] = (counts[table] ?? 0) + rows.length;
  }
  await client.query('select append_audit_entry($1, $2, null, $3, $4, $5, $6)', [
    identify('audit-entry', 'load', loadedAt),
    loadedAt,
    'loadDemo',
    'Jurisdiction',
    jurisdiction.id,
    JSON.stringify({ before: null, after: counts }),
  ]);
}
