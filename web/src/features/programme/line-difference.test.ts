import { describe, expect, it } from '@jest/globals';
import { lineDifference } from './line-difference.js';

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `line ${from + at}\n`).join('');

describe('the difference of two texts', () => {
  it('is empty when they are the same', () => {
    expect(lineDifference('a\nb\n', 'a\nb\n')).toEqual({ lines: [], removed: 0, added: 0 });
  });

  it('names each line that went and that came, with its number on its own side', () => {
    expect(lineDifference('a\nb\nc\n', 'a\nB\nB2\nc\n')).toEqual({
      removed: 1,
      added: 2,
      lines: [
        { is: 'same', before: 1, after: 1, text: 'a' },
        { is: 'removed', before: 2, after: null, text: 'b' },
        { is: 'added', before: null, after: 2, text: 'B' },
        { is: 'added', before: null, after: 3, text: 'B2' },
        { is: 'same', before: 3, after: 4, text: 'c' },
      ],
    });
  });

  it('leaves out what is unchanged far from any change, and says how much that is', () => {
    const before = numbered(1, 30);
    const { lines } = lineDifference(before, before.replace('line 10\n', 'changed\n'));
    expect(lines[0]).toEqual({ is: 'skipped', count: 6, before: 1 });
    expect(lines.at(-1)).toEqual({ is: 'skipped', count: 17, before: 14 });
    expect(lines).toHaveLength(2 + 3 + 2 + 3);
  });

  it('takes a line break at the end for no line', () => {
    const { removed, added } = lineDifference('a\nb', 'a\nb\n');
    expect({ removed, added }).toEqual({ removed: 1, added: 1 });
  });
});
