import { beforeAll, expect, it } from '@jest/globals';

let zh: import('./format.js').Format;
let en: import('./format.js').Format;

beforeAll(async () => {
  Object.assign(globalThis, { localStorage: { getItem: () => null } });
  const { formatIn } = await import('./format.js');
  zh = formatIn('zh-CN');
  en = formatIn('en');
});

it('a fraction is written the way each language reads it', () => {
  expect([zh.fraction('465', '557'), en.fraction('465', '557')]).toEqual(['465/557', '465 of 557']);
});

it('points lose their empty decimals and nothing else', () => {
  expect(['71.50', '80.0', '100', '0.25'].map(zh.points)).toEqual(['71.5', '80', '100', '0.25']);
});

it('a rate has one decimal at most', () => {
  expect(zh.rate(465 / 557)).toBe('83.5%');
});

it('a calendar date stays the day it names, wherever the machine stands', () => {
  expect([zh.date('2026-01-01'), en.day('2026-12-31')]).toEqual(['2026年1月1日', '31 December']);
});
