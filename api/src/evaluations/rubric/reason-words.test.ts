import { nextStepWords, reasonWords, type Terms } from './reason-words.js';
import { REASONS, type ReasonCode } from './reasons.js';

const terms: Terms = {
  titleOf: () => '出勤',
  unitOf: () => '次',
  isRate: measure => measure === 'attendance.rate',
  criterionOf: () => '参加会议',
  groupOf: () => '选民代表',
};

test.each(Object.keys(REASONS) as ReasonCode[])('the reason %s is a sentence in both languages', code => {
  const params = Object.fromEntries(
    Object.keys(REASONS[code]).map(name => [name, name === 'measure' ? 'attendance.rate' : '1']),
  );
  for (const language of ['zh-CN', 'en'] as const) {
    const words = reasonWords(code, params, language, terms);
    expect(words.length).toBeGreaterThan(4);
    expect(words).not.toMatch(/undefined|NaN|attendance\.rate/);
  }
});

test.each([
  ['zh-CN', '“出勤”应12，实11，按比例得9.17分（满分10分）'],
  ['en', '“出勤”: 11 of 12 gives 9.17 of 10 points'],
] as const)('a share is told with its fraction in %s', (language, sentence) => {
  const params = {
    measure: 'attendance.rate',
    numerator: '11',
    denominator: '12',
    points: '9.1666666667',
    maxPoints: '10',
  };
  expect(reasonWords('SHARE', params, language, terms)).toBe(sentence);
});

test('a bound of a rate is a percentage, a bound of a count is not', () => {
  const params = { value: '0.625', from: '0.6', below: '0.9', points: '7' };
  expect(reasonWords('TIER_BETWEEN', { measure: 'attendance.rate', ...params }, 'en', terms)).toContain(
    '62.5% lies from 60% to below 90%',
  );
  expect(
    reasonWords('TIER_FROM', { measure: 'visits.count', value: '24', from: '20', points: '7' }, 'en', terms),
  ).toContain('24 reaches 20');
});

test.each([
  ['zh-CN', 'Q2', '4个时段取最低（第二季度），得3分'],
  ['zh-CN', 'M11', '4个时段取最低（11月），得3分'],
  ['en', 'H1', 'The lowest of 4 parts of the year (first half): 3 points'],
  ['en', 'M01', 'The lowest of 4 parts of the year (January): 3 points'],
] as const)('in %s the part of the year %s is told in words', (language, worst, sentence) => {
  expect(reasonWords('PERIODS_LEAST', { parts: '4', points: '3', worst }, language, terms)).toBe(sentence);
});

test('what would change the points names how many more and how much', () => {
  expect(nextStepWords({ measure: 'attendance.rate', by: 2, gain: '1.5' }, 'zh-CN', terms)).toBe(
    '“出勤”再有2次，总分可增加1.5分',
  );
});

test.each([
  ['zh-CN', 'ward', '所在单位的考评尚无结果'],
  ['zh-CN', 'parent-ward', '上一级单位的考评尚无结果'],
  ['en', 'ward', 'The ward it belongs to has no result yet'],
] as const)('in %s inherited points of %s are told without its key', (language, source, sentence) => {
  expect(reasonWords('INHERITED_UNKNOWN', { source }, language, terms)).toBe(sentence);
});
