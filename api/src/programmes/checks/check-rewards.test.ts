import { describe, expect, it } from '@jest/globals';
import { loadProgramme } from '../programme.load.js';
import { ProgrammeError } from '../source/programme-error.js';

const TITLE = 'title: { zh-CN: 甲, en: One }';
const UNIT = 'unit: { zh-CN: 元, en: yuan }';
const BODY = 'authority: { zh-CN: 镇党委, en: Party committee }';
const HEAD = `key: one
${TITLE}
wards:
  kinds: [{ key: town, level: 1, ${TITLE} }, { key: village, level: 2, ${TITLE} }]
representativeTypes:
  - { key: delegate, ${TITLE}, competentAuthority: { zh-CN: 甲, en: One } }
matters:
  kinds:
    - { key: dispute, ${TITLE}, states: [{ key: RAISED, ${TITLE} }, { key: ANSWERED, ${TITLE} }, { key: CLOSED, ${TITLE} }], outcomes: [{ key: SOLVED, ${TITLE} }] }
`;

function complaints(text: string): string[] {
  try {
    loadProgramme(HEAD + text, 'one.yaml');
    return [];
  } catch (error) {
    return (error as ProgrammeError).problems.map(({ path, message }) => `${path}: ${message}`);
  }
}

const award = (rest: string) => `awards:\n  - { key: best, ${TITLE}, ${BODY}, ${rest} }\n`;
const line = (rest: string) => `allowances:\n  - key: mediation\n    ${TITLE}\n    ${UNIT}\n    lines: [${rest}]\n`;
const usual = `{ key: usual, ${TITLE}, amount: "200", matterKinds: [dispute] }`;

describe('awards and allowances', () => {
  it('name who decides, how many may have it and what a settled matter earns', () => {
    const quota = 'quota: { share: 1/5, within: group }, fund: { unit: { zh-CN: 元, en: yuan }, most: "500" }';
    expect(complaints(award(quota) + line(usual))).toEqual([]);
  });

  it.each([
    ['a quota of more than all', award('quota: { share: 6/5, within: group }'), 'awards[0].quota.share'],
    ['a quota that is no part', award('quota: { share: 20 %, within: group }'), 'awards[0].quota.share'],
    ['a quota of part of an unknown whole', award('quota: { share: 1/5, within: street }'), 'awards[0].quota.within'],
    ['an award for an unknown type', award('types: [deputy]'), 'awards[0].types[0]'],
    ['an award for an unknown kind of ward', award('of: ward, wardKinds: [station]'), 'awards[0].wardKinds[0]'],
    ['a fund of half a cent', award('fund: { unit: { zh-CN: 元, en: yuan }, most: "0.005" }'), 'awards[0].fund.most'],
    ['an amount that is no exact decimal', line(usual.replace('"200"', '200')), 'allowances[0].lines[0].amount'],
    [
      'an allowance of an unknown kind of matter',
      line(usual.replace('[dispute]', '[feud]')),
      'lines[0].matterKinds[0]',
    ],
    ['two lines of one key', line(`${usual}, ${usual}`), 'allowances[0].lines[1].key'],
  ])('are refused with %s', (_, text, path) => {
    expect(complaints(text).join('; ')).toContain(path);
  });
});

describe('a figure with high stakes', () => {
  const figure = (key: string, rest: string) =>
    `  - { key: ${key}, ${TITLE}, ${UNIT}, wardKinds: [village], period: year, sumOfWards: true, ${rest} }\n`;
  const use = 'use: { zh-CN: 贷款, en: loans }';
  const credit = `indicators:\n${figure('credit', `highStakes: { ${use}, ${BODY} }`)}`;
  const relation = 'rules: [{ rule: relation, indicator: credit, is: at-most, reason: { zh-CN: 因, en: why } }]';

  const SCORED = `rubrics:
  - key: points
    ${TITLE}
    max: 10
    illustrative: true
    note: { zh-CN: 虚构, en: invented }
    criteria:
      - { key: a, ${TITLE}, max: 10, rule: proportional, measure: indicators.value, of: credit, to: 9 }
`;

  it('is reported, and released for the body that the programme names or kept', () => {
    expect(complaints(credit)).toEqual([]);
    expect(complaints(`indicators:\n${figure('credit', 'highStakes: unapproved')}`)).toEqual([]);
  });

  it.each([
    [
      'without a body that answers for its use',
      `indicators:\n${figure('credit', `highStakes: { ${use} }`)}`,
      'highStakes',
    ],
    ['approved by a text alone', `indicators:\n${figure('credit', `highStakes: { approvedBy: x }`)}`, 'highStakes'],
    ['as what a score reads', credit + SCORED, 'stay apart from scores'],
    ['as a headline', `${credit}headlines: [{ measure: indicators.value, of: credit, ${TITLE} }]\n`, 'headlines[0].of'],
    ['as what an ordinary figure is checked against', credit + figure('area', relation), 'indicators[1].rules[0]'],
    [
      'as what an ordinary target is part of',
      credit + figure('area', 'target: { of: credit, part: 0.5 }'),
      'indicators[1].target.of',
    ],
  ])('is refused %s', (_, text, path) => {
    expect(complaints(text).join('; ')).toContain(path);
  });

  it('may be checked against another one with high stakes', () => {
    expect(complaints(credit + figure('loans', `highStakes: unapproved, ${relation}`))).toEqual([]);
  });
});
