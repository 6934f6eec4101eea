import { readFile } from 'node:fs/promises';
import { hashPassword } from '@lianxin/api/accounts/password.js';
import { loadProgramme } from '@lianxin/api/programmes/programme.load.js';
import { Client } from 'pg';
import { DEMO_PASSWORD, type DemoAccount, demoAccounts } from '../scenarios/xisan/accounts.js';
import { createScenario, JURISDICTION_KEY } from '../scenarios/xisan/scenario.js';
import { adoptEditedFile } from './adopt-edited-file.js';
import { computeFigures } from './compute-figures.js';
import { insertScenario, type ProgrammeFile } from './insert-scenario.js';
import { seedsFile } from './seeds-folder.js';

export { type DemoAccount, demoAccounts };

/** Two starts at once load one after the other, so the second finds everything there. */
const LOADING_LOCK = 'lianxin demo';

async function readProgramme(): Promise<ProgrammeFile> {
  return { name: 'xisan.yaml', text: await readFile(seedsFile('programmes/xisan.yaml'), 'utf8') };
}

async function loadedJurisdiction(client: Client): Promise<string | null> {
  const query = 'select id from jurisdictions where key = $1';
  const { rows } = await client.query<{ id: string }>(query, [JURISDICTION_KEY]);
  return rows[0]?.id ?? null;
}

async function loadOnce(client: Client, onProgress: (line: string) => void): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtext($1))', [LOADING_LOCK]);
  const jurisdictionId = await loadedJurisdiction(client);
  if (jurisdictionId) {
    return adoptEditedFile(client, { jurisdictionId, file: await readProgramme(), now: new Date() }, onProgress);
  }
  onProgress('Loading the demo year of Xisan …');
  const file = await readProgramme();
  const programme = loadProgramme(file.text, file.name);
  const scenario = createScenario(programme);
  // One published password for all demo accounts: hashing it once keeps no secret less.
  await insertScenario(client, scenario, file, await hashPassword(DEMO_PASSWORD));
  // Without it the planner takes the new tables for empty, and computing takes minutes instead of seconds.
  await client.query('analyze');
  onProgress('Computing two years of figures …');
  await computeFigures(client, scenario, programme);
}

async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/**
 * Loads the demo jurisdiction unless it is there: all of it in one transaction, so that a start which was killed leaves
 * nothing behind and the next one begins again. Answers the demo accounts, one or more a role.
 */
export async function loadDemo(ownerUrl: string, onProgress: (line: string) => void): Promise<DemoAccount[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await inTransaction(client, () => loadOnce(client, onProgress));
  } finally {
    await client.end();
  }
  return demoAccounts();
}
