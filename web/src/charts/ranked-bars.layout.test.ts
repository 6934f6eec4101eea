import { describe, expect, test } from '@jest/globals';
import type { RankedBar } from './ranked-bar.js';
import { rankedBarsLayout, scaleEnd } from './ranked-bars.layout.js';

const bar: RankedBar = {
  key: '1',
  name: '示例一村',
  value: 0.83,
  text: '83%（465/557）',
  previous: null,
  previousText: null,
  href: null,
  nameHref: null,
};

describe('the common scale of a picture', () => {
  test.each([
    ['rates always end at 100 %', [0.2, 0.31], true, 1],
    ['counts end at the next round number', [3, 47], false, 50],
    ['the largest may lie on the end', [200], false, 200],
    ['wards with too few cases do not count', [null, 12], false, 15],
    ['nothing counted still gives a scale', [0, null], false, 1],
  ])('%s', (_title, values, isRate, end) => {
    expect(scaleEnd(values, isRate)).toBe(end);
  });
});

describe('the room for names, bars and figures', () => {
  test('on a phone the words stand above the bar, which takes the whole width', () => {
    const layout = rankedBarsLayout(328, [bar], false);
    expect(layout.isTwoLines).toBe(true);
    expect(layout.margin.left + layout.margin.right).toBeLessThan(20);
  });

  test('on a wide screen the words stand beside the bar and leave it at least a third', () => {
    const long = { ...bar, name: '很长的村名'.repeat(9), text: '很长的数字'.repeat(9) };
    const { margin } = rankedBarsLayout(900, [long], false);
    expect(900 - margin.left - margin.right).toBeGreaterThan(300);
  });

  test('on a wall the letters are larger', () => {
    expect(rankedBarsLayout(1600, [bar], false).fontSize).toBeGreaterThan(rankedBarsLayout(700, [bar], false).fontSize);
  });
});
