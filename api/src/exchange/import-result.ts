import type { PlannedImport } from './plan-import.js';

/** What happened to the rows of a file. */
export interface ImportCounts {
  rowCount: number;
  created: number;
  changed: number;
  unchanged: number;
}

/** Rows that are bad count for none of the others; where the columns are wrong, no row counts. */
export function countsOf({
  table,
  scope: { changes, findings },
}: Pick<PlannedImport, 'table' | 'scope'>): ImportCounts {
  const created = changes.count('created');
  const changed = changes.count('changed');
  const rowCount = table.rows.length;
  const understood = findings.hasBadColumns ? 0 : rowCount - findings.badRowCount;
  return { rowCount, created, changed, unchanged: Math.max(0, understood - created - changed) };
}
