import type { PlannedImport } from './plan-import.js';

/** What happened to the rows of a file. */
export interface ImportCounts {
  rowCount: number;
  created: number;
  changed: number;
  unchanged: number;
}

/** Rows that are bad count for none of the others. */
export function countsOf({ table, scope }: Pick<PlannedImport, 'table' | 'scope'>): ImportCounts {
  const created = scope.changes.count('created');
  const changed = scope.changes.count('changed');
  const rowCount = table.rows.length;
  return {
    rowCount,
    created,
    changed,
    unchanged: Math.max(0, rowCount - created - changed - scope.findings.badRowCount),
  };
}
