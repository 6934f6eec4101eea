import { describe, expect, it } from '@jest/globals';
import { loadProgramme, programmeWarnings } from '../programme.load.js';
import { ProgrammeError } from '../source/programme-error.js';

const HEAD = `key: one
title: { zh-CN: 甲, en: One }
wards:
  kinds:
    - { key: town, level: 1, title: { zh-CN: 镇, en: Town } }
    - { key: village, level: 2, title: { zh-CN: 村, en: Village } }
indicators:
`;
const WORDS = 'title: { zh-CN: 面积, en: Area }, unit: { zh-CN: 亩, en: mu }';
const line = (rest: string, key = 'area') => `  - { key: ${key}, ${WORDS}, ${rest} }\n`;
const REASON = 'reason: { zh-CN: 因, en: why }';

function complaints(lines: string): string[] {
  try {
    loadProgramme(HEAD + lines, 'one.yaml');
    return [];
  } catch (error) {
    return (error as ProgrammeError).problems.map(({ path, message }) => `${path}: ${message}`);
  }
}

describe('the indicators of a programme', () => {
  it('may be reported by any kind of ward, with a target, rules and levels of approval', () => {
    const rules = `rules: [{ rule: range, min: 0, max: 9, ${REASON} }, { rule: change, to: 2, ${REASON} }]`;
    const good = line(
      `wardKinds: [village], period: year, dueDays: 5, sumOfWards: true, approval: [village, town], ${rules}`,
    );
    const part = line('wardKinds: [town], period: once, target: { of: area, part: 0.5 }', 'other');
    expect(complaints(good + part)).toEqual([]);
  });

  it.each([
    ['an unknown kind of ward', 'wardKinds: [hamlet], period: year', 'indicators[0].wardKinds[0]'],
    ['levels that would count twice', 'wardKinds: [town, village], period: year, sumOfWards: true', 'counts twice'],
    ['approval from above downwards', 'wardKinds: [village], period: year, approval: [town, village]', 'up the tree'],
    ['approval from below', 'wardKinds: [town], period: year, approval: [village]', 'up the tree'],
    ['a due day of a figure for good', 'wardKinds: [town], period: once, dueDays: 3', 'no period that could end'],
    ['a target that is part of itself', 'wardKinds: [town], period: year, target: { of: area, part: 1 }', 'target.of'],
    [
      'bounds the wrong way round',
      `wardKinds: [town], period: year, rules: [{ rule: range, min: 3, max: 1, ${REASON} }]`,
      'lower bound',
    ],
    ['a rule without bounds', `wardKinds: [town], period: year, rules: [{ rule: change, ${REASON} }]`, 'no bound'],
    [
      'an unknown measure',
      'wardKinds: [town], period: year, countedBy: { measure: visits.made, since: 2026 }',
      'visits.made',
    ],
  ])('are refused with %s', (_, rest, message) => {
    expect(complaints(line(rest)).join('; ')).toContain(message);
  });

  it('are warned of where records can count the figure', () => {
    const counted = line('wardKinds: [town], period: year, countedBy: { measure: visits.count, since: 2026 }');
    const [warning] = programmeWarnings(HEAD + counted, 'one.yaml');
    expect(warning).toMatchObject({ path: 'indicators[0].countedBy', found: 'visits.count' });
    expect(warning!.message).toContain('from 2026 on records count it');
    expect(programmeWarnings(HEAD + line('wardKinds: [town], period: year'), 'one.yaml')).toEqual([]);
  });

  it('are measures where their figures add up or the topmost ward reports them', () => {
    const headline = (of: string) =>
      `headlines:\n  - { measure: indicators.value, ${of}title: { zh-CN: 面积, en: Area } }\n`;
    const shared = line('wardKinds: [village], period: year', 'share');
    const top = line('wardKinds: [town], period: year', 'top');
    expect(complaints(top + headline('of: top, '))).toEqual([]);
    expect(complaints(shared + headline('of: share, ')).join()).toContain('headlines[0].of');
    expect(complaints(top + headline('')).join()).toContain('must be narrowed');
  });
});
