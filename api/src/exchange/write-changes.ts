import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { Conflict } from '../shared/errors.js';
import { type Changes, IMPORTED_TABLES, type ImportedTable } from './changes.js';

const ROWS_A_STATEMENT = 5_000;

/** Identity and version of a record are not taken from a file. */
const NEVER_CHANGED = new Set(['jurisdictionId', 'id', 'version']);

type Row = Record<string, unknown>;

const inSnakeCase = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

function* batchesOf<T>(rows: readonly T[]): Iterable<T[]> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) yield rows.slice(start, start + ROWS_A_STATEMENT);
}

/** Rows as one parameter of a statement, whatever their number. */
function asRecords(rows: readonly Row[]): string {
  return JSON.stringify(
    rows.map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => [inSnakeCase(name), value]))),
  );
}

async function insertRows(db: Db, table: ImportedTable, rows: readonly Row[]): Promise<void> {
  for (const batch of batchesOf(rows)) {
    const columns = sql.join(Object.keys(batch[0]!).map(name => sql.ref(name)));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${asRecords(batch)}::jsonb)`.execute(
      db,
    );
  }
}

/** Changes records as they were read; one that somebody else changed since is refused, and the import with it. */
async function updateRows(db: Db, table: ImportedTable, rows: readonly Row[]): Promise<void> {
  for (const batch of batchesOf(rows)) {
    const names = Object.keys(batch[0]!).filter(name => !NEVER_CHANGED.has(name));
    const isVersioned = 'version' in batch[0]!;
    const assignments = names.map(name => sql`${sql.ref(name)} = said.${sql.ref(name)}`);
    if (isVersioned) assignments.push(sql`version = said.version + 1`);
    const { numAffectedRows } = await sql`update ${sql.table(table)} as held set ${sql.join(assignments)}
      from jsonb_populate_recordset(null::${sql.table(table)}, ${asRecords(batch)}::jsonb) as said
      where held.jurisdiction_id = ${batch[0]!.jurisdictionId} and held.id = said.id
        ${isVersioned ? sql`and held.version = said.version` : sql``}`.execute(db);
    if (Number(numAffectedRows) === batch.length) continue;
    throw new Conflict('Records changed while the file was read', { reason: 'stale-version', field: 'version' });
  }
}

async function deleteRows(db: Db, table: ImportedTable, rows: readonly Row[]): Promise<void> {
  for (const batch of batchesOf(rows)) {
    await sql`delete from ${sql.table(table)} as held
      using jsonb_populate_recordset(null::${sql.table(table)}, ${asRecords(batch)}::jsonb) as said
      where held.jurisdiction_id = ${batch[0]!.jurisdictionId} and held.id = said.id`.execute(db);
  }
}

/**
 * Writes a file's changes, a few statements per table whatever the number of rows. What ends makes room before what
 * begins is added; only a ward may be moved below one that has just been added.
 */
export async function writeChanges(db: Db, changes: Changes): Promise<void> {
  for (const table of IMPORTED_TABLES) {
    const added = changes.records(table, 'new') as Row[];
    await deleteRows(db, table, changes.records(table, 'gone') as Row[]);
    if (table === 'wards') await insertRows(db, table, added);
    await updateRows(db, table, changes.records(table, 'changed') as Row[]);
    if (table !== 'wards') await insertRows(db, table, added);
  }
}
