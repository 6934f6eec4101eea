import { describe, expect, test } from '@jest/globals';
import { fitText, textWidth } from './text-width.js';

describe('words in a picture', () => {
  test('a Chinese character takes a square, a Latin one about half', () => {
    expect(textWidth('示例', 10)).toBe(20);
    expect(textWidth('ab', 10)).toBeCloseTo(11.2);
  });

  test('a name that fits is left alone', () => {
    expect(fitText('示例一村', 10, 40)).toBe('示例一村');
  });

  test('a name that does not fit ends with an ellipsis inside its room', () => {
    const fitted = fitText('示例一村民委员会', 10, 40);
    expect(fitted).toMatch(/^示例.*…$/);
    expect(textWidth(fitted, 10)).toBeLessThanOrEqual(40);
  });
});
