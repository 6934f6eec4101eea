import type { ImportScope } from '../import-scope.js';
import { kindAbove } from './upper-wards.js';
import type { WardIndex, WardRecord } from './ward-index.js';

/** Whether a ward would lie below itself. */
function isInCircle(ward: WardRecord, wards: WardIndex): boolean {
  const top = wards.line(ward).at(-1)!;
  return top.parentId !== null;
}

/** What must hold of the whole tree once every row has been heard. */
export function checkWardTree({ changes, findings, programme }: ImportScope, wards: WardIndex): void {
  const titleOf = (kind: string) => programme.wards.kinds.find(({ key }) => key === kind)?.title ?? kind;
  for (const ward of changes.records('wards', 'new', 'changed')) {
    const row = findings.row(changes.rowOf('wards', ward)!);
    const parent = ward.parentId === null ? null : wards.get(ward.parentId);
    if (isInCircle(ward, wards)) findings.refuse(row, 'parentName', 'ward-in-circle');
    else if (parent && !kindAbove(ward.kind, parent.kind, programme)) {
      findings.refuse(row, 'kind', 'ward-kind-order', { kind: titleOf(ward.kind), parentKind: titleOf(parent.kind) });
    }
    if (ward.startedOn !== null && ward.endedOn !== null && ward.endedOn < ward.startedOn) {
      findings.refuse(row, 'endedOn', 'ends-before-start', { startedOn: ward.startedOn });
    }
  }
}
