import { expect, test } from '@jest/globals';
import type { Programme } from '../../programmes/programme.js';
import { Refusal } from '../refusal.js';
import { readChoice, readChoices } from './choice.value.js';
import { cleanName, cleanText } from './clean-text.js';
import { readCount } from './number.value.js';
import { readCode, readPhone } from './text.value.js';
import type { ReadValue } from './value.js';

function read<T>(readValue: ReadValue<T>, text: string) {
  const value = readValue(text, { programme: {} as Programme, dateOrder: null });
  return value instanceof Refusal ? value.reason : value;
}

test.each([
  [' 张　三 ', '张三'],
  ['\u00a0李\u200b军\ufeff', '李军'],
  ['Abdul \u00a0 Khaleque', 'Abdul Khaleque'],
  ['阿依古丽·买买提', '阿依古丽·买买提'],
])('the name %j is %j', (text, name) => {
  expect(cleanName(text)).toBe(name);
});

test('prose keeps its punctuation and its words', () => {
  expect(cleanText(' 一组　３号（老院） ')).toBe('一组 ３号（老院）');
});

test.each([
  ['１２', 12],
  ['12人', 12],
  ['12.0', 12],
  ['1,234', 1234],
  ['0', 0],
  ['-', null],
  ['N/A', null],
  ['92.00%', 'percentage'],
  ['-3', 'not-a-count'],
  ['2.5', 'not-a-count'],
  ['三', 'not-a-count'],
  ['1,23', 'not-a-count'],
  ['99999999999', 'not-a-count'],
])('the count %s is %s', (text, count) => {
  expect(read(readCount, text)).toBe(count);
});

test.each([
  ['１３８ ００００-0001', '13800000001'],
  ['+86 138-0000-0001', '13800000001'],
  ['(0873) 6120001', '08736120001'],
  ['+65 6123 4567', '+6561234567'],
  ['1.38E+10', 'shortened-number'],
  ['13800000001、13900000002', 'not-a-phone'],
  ['无', 'not-a-phone'],
])('the telephone number %s is %s', (text, phone) => {
  expect(read(readPhone, text)).toBe(phone);
});

test.each([
  ['５３２５０１', '532501'],
  ['532501.0', '532501'],
  ['A-01', 'A-01'],
  ['5.32501E+11', 'shortened-number'],
])('the code %s is %s', (text, code) => {
  expect(read(readCode, text)).toBe(code);
});

const COLOURS = () => [
  { value: 'RED', words: ['红', 'red', '大红（正红）'] },
  { value: 'BLUE', words: ['蓝', 'blue', '√'] },
];

test.each([
  ['红', 'RED'],
  [' RED ', 'RED'],
  ['大红', 'RED'],
  ['正红', 'RED'],
  ['ｒｅｄ', 'RED'],
  ['√', 'BLUE'],
  ['—', null],
  ['绿', 'not-a-choice'],
])('the choice %s is %s', (text, colour) => {
  expect(read(readChoice(COLOURS), text)).toBe(colour);
});

test('several choices stand in one cell, each once', () => {
  expect(read(readChoices(COLOURS), '红、蓝，red')).toEqual(['RED', 'BLUE']);
  expect(read(readChoices(COLOURS), '红/绿')).toBe('not-a-choice');
});
