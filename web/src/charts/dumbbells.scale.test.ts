import { describe, expect, test } from '@jest/globals';
import { dumbbellsScale } from './dumbbells.scale.js';

describe('the scale of dumbbells', () => {
  test.each([
    ['is as narrow as the values allow', [83.2, 96.1], [80, 85, 90, 95, 100]],
    ['begins and ends at round figures', [40, 60], [40, 45, 50, 55, 60]],
    ['takes points below zero', [-3, 12], [-5, 0, 5, 10, 15]],
    ['has room for a single value', [70, 70], [70, 70.1]],
    ['is wide for wide spreads', [0, 980], [0, 200, 400, 600, 800, 1000]],
  ])('%s', (_, values, marks) => {
    expect(dumbbellsScale(values)).toEqual(marks);
  });
});
