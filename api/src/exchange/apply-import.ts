import { sql } from 'kysely';
import { v7 } from 'uuid';
import { appendAudit } from '../audit/audit-log.js';
import { renewWardAncestors } from '../wards/renew-ward-ancestors.js';
import type { ImportFile } from './import-file.js';
import { digestOfFile } from './import-file.js';
import { countsOf } from './import-result.js';
import type { ImportDesk } from './import-scope.js';
import { type PlannedImport, planImport } from './plan-import.js';
import { writeChanges } from './write-changes.js';

/** The record type under which imports stand in the log. */
export const IMPORT_RECORD = 'Import';

/** An import that was planned, and its key in the log; null when it changed nothing. */
export interface AppliedImport {
  planned: PlannedImport;
  importId: string | null;
}

/** Two files at once could each add the person that the other adds. */
async function waitForOtherImports({ db, jurisdictionId }: ImportDesk): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${jurisdictionId}`}, 0))`.execute(db);
}

async function write({ file, table, scope }: PlannedImport): Promise<string | null> {
  const { db, jurisdictionId, changes, stale, actorId, now } = scope;
  const { rowCount, created, changed } = countsOf({ table, scope });
  if (created + changed === 0) return null;
  await writeChanges(db, changes);
  await renewWardAncestors(
    db,
    jurisdictionId,
    changes.records('wards', 'new', 'changed').map(({ id }) => id),
  );
  const importId = v7();
  const columns = table.columns.filter(({ field }) => field !== null).map(({ column, field }) => ({ column, field }));
  const after = {
    kind: file.kind,
    fileName: file.fileName,
    digest: digestOfFile(file),
    rowCount,
    created,
    changed,
    columns,
  };
  await appendAudit(
    db,
    [{ action: 'importRecords', recordType: IMPORT_RECORD, recordId: importId, before: null, after }],
    actorId,
    now,
  );
  await stale.enqueue(db, jurisdictionId);
  return importId;
}

/** Imports all of a file in the caller's transaction, or nothing when any row of it is bad. */
export async function applyImport(desk: ImportDesk, file: ImportFile): Promise<AppliedImport> {
  await waitForOtherImports(desk);
  const planned = await planImport(desk, file);
  return { planned, importId: planned.scope.findings.count > 0 ? null : await write(planned) };
}
