import { expect, test } from '@jest/globals';
import { maskedName } from './masked-name.js';

test.each([
  ['张三', '张**'],
  ['欧阳明月', '欧**'],
  [' 李 四', '李**'],
  ['𠮷田', '𠮷**'],
  ['Anna Maria Li', 'A**'],
])('the name %s is shown as %s, which tells neither the rest nor its length', (name, masked) => {
  expect(maskedName(name)).toBe(masked);
});
