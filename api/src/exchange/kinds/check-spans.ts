import type { Database } from '../../database/tables.js';
import type { ImportScope } from '../import-scope.js';
import { overlap, spanText } from './span.js';

type SpanTable = 'mandates' | 'links' | 'householdCategories';

/** Records of which no two of one key may hold on the same day. */
export interface Exclusion<Table extends SpanTable> {
  table: Table;
  records: readonly Database[Table][];
  keyOf: (record: Database[Table]) => string;
}

/** Tells which rows would make two records hold at once that must not. */
export function checkOverlaps<Table extends SpanTable>(
  { changes, findings }: ImportScope,
  { table, records, keyOf }: Exclusion<Table>,
): void {
  for (const group of Map.groupBy(records, keyOf).values()) {
    const inOrder = group.toSorted((one, other) => (one.startedOn < other.startedOn ? -1 : 1));
    for (const [index, later] of inOrder.entries()) {
      const earlier = inOrder[index - 1];
      if (!earlier || !overlap(earlier, later)) continue;
      const told = tellable(changes.rowOf(table, later), changes.rowOf(table, earlier));
      if (told === null) continue;
      const other = told === changes.rowOf(table, later) ? earlier : later;
      findings.refuse(findings.row(told), 'startedOn', 'dates-overlap', { span: spanText(other) });
    }
  }
}

/** The row further down is the one that does not fit. */
function tellable(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

/** Tells which rows would make a record end before it starts. */
export function checkOrder({ changes, findings }: ImportScope, table: SpanTable): void {
  for (const record of changes.records(table, 'new', 'changed')) {
    if (record.endedOn === null || record.endedOn >= record.startedOn) continue;
    findings.refuse(findings.row(changes.rowOf(table, record)!), 'endedOn', 'ends-before-start', {
      startedOn: record.startedOn,
    });
  }
}
