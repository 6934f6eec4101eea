import { describe, expect, test } from '@jest/globals';
import { loadProgramme } from '../programme.load.js';
import { describeProblem, ProgrammeError } from '../source/programme-error.js';

const withCriterion = (rule: string, key = 'order'): string => `
key: town
title: { zh-CN: 镇, en: Town }
rubrics:
  - key: sheet
    title: { zh-CN: 计分表, en: Sheet }
    max: 10
    criteria:
      - { key: ${key}, title: { zh-CN: 综治, en: Order }, max: 10, ${rule} }
`;

function refusals(text: string): string[] {
  try {
    loadProgramme(text, 'town.yaml');
    return [];
  } catch (error) {
    if (error instanceof ProgrammeError) return error.problems.map(describeProblem);
    throw error;
  }
}

const inside = (rule: string): string =>
  `rule: periods, every: quarter, combine: mean, criterion: { key: part, title: { zh-CN: 部分, en: Part }, max: 10, ${rule} }`;
const visits = 'key: inner, title: { zh-CN: 走访, en: Visits }, max: 10, rule: each, measure: visits.count, points: 1';

describe('what could never be worked out is refused', () => {
  test.each([
    ['parts of parts', `rule: periods, every: half-year, combine: mean, criterion: { ${visits} }`],
    ['places', `rule: rank, places: [10], otherwise: 5, ties: best-place, criterion: { ${visits} }`],
    ['percentiles', 'rule: proportional, measure: visits.count, to: { peers: 75 }'],
  ])('%s within a part of the year', (_, rule) => {
    expect(refusals(withCriterion(inside(rule)))).toEqual([expect.stringContaining('a part of the year has no parts')]);
  });

  test.each([
    'kind: categories, categories: [{ key: poor, title: { zh-CN: 差, en: Poor }, points: 0 }, { key: bad, title: { zh-CN: 劣, en: Bad }, points: -1 }]',
    'kind: order, points: [0]',
    'kind: points, from: -5, to: 0',
  ])('a ballot of which the best is worth nothing: %s', ballot => {
    const rule = `rule: ratings, ballot: { ${ballot} }, groups: [{ group: evaluator, weight: 1, belowQuorum: undecided }]`;
    expect(refusals(withCriterion(rule))).toEqual([expect.stringContaining('worth more than 0')]);
  });

  test('a key that every record answers to', () => {
    const rule = 'rule: manual, by: evaluator, step: 1';
    expect(refusals(withCriterion(rule))).toEqual([]);
    expect(refusals(withCriterion(rule, 'constructor'))).toEqual([expect.stringContaining('this one is taken')]);
  });
});
