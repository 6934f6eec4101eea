import { expect, test } from '@jest/globals';
import { isSameName } from './signed-name.js';

test.each([
  ['王小明', '王小明', true],
  [' 王 小　明 ', '王小明', true],
  ['Ｗａｎｇ Ming', 'wang ming', true],
  ['王小', '王小明', false],
  ['王晓明', '王小明', false],
  ['', '王小明', false],
])('%p signs for %p: %p', (typed, name, isSame) => {
  expect(isSameName(typed, name)).toBe(isSame);
});
