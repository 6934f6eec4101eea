import { describe, expect, test } from '@jest/globals';
import type { CriterionLine } from '../rubric/rubric.js';
import { changeBesidesLines, compareLines, type SheetLine } from './compare-lines.js';

const line = (key: string, points: number | null, rest: Partial<SheetLine> = {}): SheetLine => ({
  ...{ key, parentKey: null, section: 'BASE', points: points === null ? null : String(points) },
  state: points === null ? 'UNDECIDED' : 'SCORED',
  reason: { code: 'SUM_NOT_APPLICABLE', params: {} },
  ...rest,
});
const part = (key: string, points: number | null) => line(key, points, { parentKey: 'sum' });
const none: Pick<CriterionLine, 'state'> = { state: 'NOT_APPLICABLE' };
const changes = (before: SheetLine[], after: SheetLine[]) =>
  compareLines(before, after).map(({ key, change }) => `${key} ${change}`);

describe('lines that differ', () => {
  test.each<[string, SheetLine[], SheetLine[], string[]]>([
    ['none when all points stay', [line('a', 3), line('b', 0)], [line('a', 3), line('b', 0)], []],
    ['the largest first', [line('a', 3), line('b', 0)], [line('a', 2), line('b', 5)], ['b 5', 'a -1']],
    ['exactly', [line('a', 0.1)], [line('a', 0.3)], ['a 0.2']],
    ['one that is new, and one that is gone', [line('old', 4)], [line('new', 6)], ['new 6', 'old -4']],
    [
      'taken points count against',
      [line('x', 1, { section: 'DEDUCTION' })],
      [line('x', 3, { section: 'DEDUCTION' })],
      ['x -2'],
    ],
    ['one that is undecided now', [line('a', 4)], [line('a', null)], ['a -4']],
    ['one without points that does not apply now', [line('a', 0)], [line('a', null, none)], ['a 0']],
    [
      'of a sum the parts alone',
      [line('sum', 5), part('a', 2), part('b', 3)],
      [line('sum', 7), part('a', 4), part('b', 3)],
      ['a 2'],
    ],
    [
      'a sum too that does not add up, for example because it is cut',
      [line('sum', 5), part('a', 2), part('b', 3)],
      [line('sum', 6), part('a', 4), part('b', 3)],
      ['a 2', 'sum 1'],
    ],
    [
      'nothing of a sum that stays the same, whatever its parts do',
      [line('sum', 5), part('a', 5), part('b', 3)],
      [line('sum', 5), part('a', 4), part('b', 5)],
      [],
    ],
    [
      'of a sum that is undecided the part it waits for',
      [line('sum', 5), part('a', 2), part('b', 3)],
      [line('sum', null), part('a', 2), part('b', null)],
      ['b -3'],
    ],
    ['of a sum that is new its parts', [], [line('sum', 5), part('a', 2), part('b', 3)], ['b 3', 'a 2']],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after).toSorted()).toEqual(expected.toSorted());
    expect(changes(before, after)[0]).toBe(expected[0]);
  });
});

describe('what the lines do not tell of a change', () => {
  const [before, after] = [[line('a', 40)], [line('a', 45)]];
  test.each([
    ['nothing when they tell all of it', '5', null],
    ['the scaling to the whole', '6.25', '1.25'],
    ['a limit', '0', '-5'],
    ['nothing without a total on both sides', null, null],
  ])('%s', (_, change, rest) => {
    expect(changeBesidesLines(change, before, after)).toBe(rest);
  });
});
