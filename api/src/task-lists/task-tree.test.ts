import { expect, test } from '@jest/globals';
import { inTreeOrder } from './task-tree.js';

const row = (id: string, parentId: string | null, state: string) => ({ id, parentId, state });

test('a task handed down twice stands below whoever handed it down, who sees how far the ends are', () => {
  const rows = [
    row('village', null, 'HANDED_DOWN'),
    row('other village', null, 'OPEN'),
    row('group', 'village', 'HANDED_DOWN'),
    row('team', 'village', 'DONE'),
    row('grid', 'group', 'DONE'),
    row('grid beside', 'group', 'OPEN'),
  ];
  const placed = inTreeOrder(rows).map(({ id, level, doneBelow, allBelow }) => [id, level, doneBelow, allBelow]);
  expect(placed).toEqual([
    ['village', 0, 2, 3],
    ['group', 1, 1, 2],
    ['grid', 2, 0, 0],
    ['grid beside', 2, 0, 0],
    ['team', 1, 0, 0],
    ['other village', 0, 0, 0],
  ]);
});
