import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { createWardMaker, wardAncestorRows } from '../../factories/ward-rows.js';
import { REGISTERED_ON } from './figures.js';
import { WARD_KIND } from './keys.js';
import type { Township } from './wards.js';

/** Invented: long before the first record the largest village came about from two, so no figure of a year is touched. */
const MERGED = { on: '2021-03-01', until: '2021-02-28', decision: '西三镇关于村级区划调整的通知（示例）' };
const BEFORE = ['上青石村（示例）', '下青石村（示例）'] as const;

/** The two villages that are no more, the one that they became, and by which decision. */
export function mergerTables(identify: Identify, { ward: township, villages }: Township): [string, object[]][] {
  const successor = villages[0]!.ward;
  successor.startedOn = MERGED.on;
  const createWard = createWardMaker(identify, REGISTERED_ON);
  const closed = BEFORE.map((name, place) => ({
    ...createWard({
      ...{ kind: WARD_KIND.village, name, parentId: township.id, position: 1 },
      code: `2021-${place + 1}`,
    }),
    endedOn: MERGED.until,
  }));
  const at = atHour(REGISTERED_ON, 9);
  const changeId = identify('ward-change', MERGED.on, at);
  const change = {
    ...{ id: changeId, kind: 'MERGE', changedOn: MERGED.on, decision: MERGED.decision, note: null, formerName: null },
    ...{ moved: {}, recordedBy: null, recordedAt: at },
  };
  const lines = wardAncestorRows([township, ...closed]).filter(({ wardId }) => wardId !== township.id);
  return [
    ['wards', closed],
    ['wardAncestors', lines],
    [
      'wardAncestors',
      closed.map(({ id }) => ({ wardId: id, ancestorId: successor.id, depth: 1, relation: 'SUCCEEDED' })),
    ],
    ['wardChanges', [change]],
    [
      'wardSuccessions',
      closed.map(({ id }) => ({
        id: identify('ward-succession', id, at),
        changeId,
        predecessorId: id,
        successorId: successor.id,
      })),
    ],
  ];
}
