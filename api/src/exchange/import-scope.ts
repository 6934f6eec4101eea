import type { Db } from '../database/reading.js';
import type { Database } from '../database/tables.js';
import type { Programme } from '../programmes/programme.js';
import type { Language } from '../shared/language.js';
import type { Changes, ImportedTable, Said } from './changes.js';
import type { Findings } from './findings.js';
import type { TableRow } from './read-table.js';
import type { StaleYears } from './stale-years.js';

/** Where, when and by whom a file is imported. */
export interface ImportDesk {
  db: Db;
  jurisdictionId: string;
  jurisdictionName: string;
  programme: Programme;
  today: string;
  now: Date;
  /** Who imports; null when the system itself does. */
  actorId: string | null;
  language: Language;
}

/** What the import of one file works with. */
export interface ImportScope extends ImportDesk {
  /** Whether people that a roll names and nobody knows are added. */
  createMissing: boolean;
  findings: Findings;
  changes: Changes;
  stale: StaleYears;
}

/** What a row says about a record. */
export interface Statement<Table extends ImportedTable> {
  table: Table;
  record: Database[Table];
  values: Said<Database[Table]>;
}

/** Fields whose words stand for a record. */
const FIELD_OF_REFERENCE: Record<string, string> = { parentId: 'parentName', wardId: 'ward', groupId: 'group' };

/** Takes over what a row says; told as a problem when an earlier row says otherwise. */
export function tell<Table extends ImportedTable>(
  { changes, findings }: ImportScope,
  row: TableRow,
  { table, record, values }: Statement<Table>,
): void {
  const disagreement = changes.set(table, record, values, row.number);
  if (!disagreement) return;
  findings.refuse(row, FIELD_OF_REFERENCE[disagreement.column] ?? disagreement.column, 'rows-disagree', {
    row: disagreement.row,
  });
}
