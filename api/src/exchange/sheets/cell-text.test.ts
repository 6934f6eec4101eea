import { expect, test } from '@jest/globals';
import { cellText, type StoredCell } from './cell-text.js';

const TEXTS = {
  strings: ['石门村'],
  formats: ['number', 'date', { percentPlaces: 2 }] as ('number' | 'date' | { percentPlaces: number })[],
  countsFrom1904: false,
};

const text = (cell: Partial<StoredCell>) =>
  cellText({ type: 'n', style: 0, value: null, hasFormula: false, ...cell }, TEXTS);

test.each([
  ['a shared text', { type: 's', value: '0' }, '石门村'],
  ['a whole number', { value: '13800000001' }, '13800000001'],
  ['a number as it is shown', { value: '0.30000000000000004' }, '0.3'],
  ['a small number', { value: '1E-3' }, '0.001'],
  ['a code that lost its last digits', { value: '1.2345678901234568E17' }, '1.23456789012346e+17'],
  ['a date', { style: 1, value: '46027' }, '2026-01-05'],
  ['a date written as such', { type: 'd', value: '2026-01-05T00:00:00' }, '2026-01-05T00:00:00'],
  ['a percentage', { style: 2, value: '0.92' }, '92.00%'],
  ['yes', { type: 'b', value: '1' }, 'TRUE'],
  ['an error', { type: 'e', value: '#N/A' }, '#N/A'],
  ['the result of a formula', { value: '2', hasFormula: true }, '2'],
  ['a text worked out by a formula', { type: 'str', value: '甲', hasFormula: true }, '甲'],
  ['a formula that gives an empty text', { type: 'str', value: '', hasFormula: true }, ''],
  ['a formula whose result the file lacks', { hasFormula: true }, '#VALUE!'],
  ['nothing', {}, ''],
])('%s', (_, cell, expected) => {
  expect(text(cell)).toBe(expected);
});
