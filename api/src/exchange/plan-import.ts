import { InvalidInput } from '../shared/errors.js';
import { Changes } from './changes.js';
import type { Fields } from './field.js';
import { Findings } from './findings.js';
import { findColumn, headingsOf } from './headings.js';
import { fieldsOf, IMPORT_DEFINITIONS } from './import-definitions.js';
import { constantsFor, type ImportFile } from './import-file.js';
import type { ImportDesk, ImportScope } from './import-scope.js';
import { refuseLockedRows } from './locked-rows.js';
import { readRows } from './read-rows.js';
import { readTable, type Table } from './read-table.js';
import { openSheet } from './sheets/open-sheet.js';
import { StaleYears } from './stale-years.js';

/** What a file would do, and what is wrong with it. */
export interface PlannedImport {
  file: ImportFile;
  fields: Fields;
  table: Table;
  scope: ImportScope;
}

/** A client that names a field nobody knows is at fault itself; the file is not. */
function refuseUnknownFields(fields: Fields, { mapping, constants }: ImportFile): void {
  for (const { field } of [...mapping, ...constants]) {
    if (field === null || field in fields) continue;
    throw new InvalidInput('There is no such field', {
      reason: 'no-such-field',
      field: 'mapping',
      value: field,
      allowed: Object.keys(fields),
    });
  }
}

function checkMapping(table: Table, findings: Findings, { mapping }: ImportFile): void {
  const columns = table.columns.map(({ column }) => column);
  const told = new Set<string>();
  for (const { column, field } of mapping) {
    if (findColumn(columns, column) < 0)
      findings.refuseColumn(column, null, 'no-such-column', { columns: columns.join('、') });
    else if (field !== null && told.has(field))
      findings.refuseColumn(column, null, 'field-mapped-twice', { field: findings.titleOf(field) });
    if (field !== null) told.add(field);
  }
}

/** What a row says about somebody or something must say about whom. */
function checkAnyOf(table: Table, findings: Findings, fields: Fields, anyOf: readonly string[]): void {
  const [first] = anyOf;
  if (first === undefined || table.columns.some(({ field }) => field !== null && anyOf.includes(field))) return;
  const names = anyOf.flatMap(key => headingsOf(key, fields[key]!)).join('、');
  findings.refuseColumn(null, null, 'column-missing', { field: fields[first]!.title, names });
}

/** Reads a file and works out what it would change, without writing anything. */
export async function planImport(desk: ImportDesk, file: ImportFile): Promise<PlannedImport> {
  const definition = IMPORT_DEFINITIONS[file.kind];
  const { mainTable, anyOf } = definition;
  const fields = fieldsOf(definition, desk.programme);
  refuseUnknownFields(fields, file);
  const table = await readTable(openSheet(file.bytes), fields, file.mapping);
  const findings = new Findings(table, fields, desk.language);
  checkMapping(table, findings, file);
  checkAnyOf(table, findings, fields, anyOf);
  const constants = constantsFor(file, fields, desk.programme);
  const rows = readRows(table, fields, { programme: desk.programme, constants, findings });
  const { createMissing } = file;
  const scope = {
    ...desk,
    createMissing,
    findings,
    changes: new Changes(mainTable),
    stale: new StaleYears(desk.today),
  };
  if (!findings.hasBadColumns) {
    await definition.plan(scope, rows);
    await refuseLockedRows(scope);
  }
  return { file, fields, table, scope };
}
