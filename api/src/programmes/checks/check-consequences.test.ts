import { describe, expect, it } from '@jest/globals';
import { loadProgramme } from '../programme.load.js';
import { ProgrammeError } from '../source/programme-error.js';

const TITLE = 'title: { zh-CN: 甲, en: One }';
const BODY = 'authority: { zh-CN: 镇党委, en: Party committee }';
const HEAD = `key: one
${TITLE}
wards:
  kinds: [{ key: town, level: 1, ${TITLE} }, { key: village, level: 2, ${TITLE} }]
representativeTypes:
  - { key: delegate, ${TITLE}, competentAuthority: { zh-CN: 甲, en: One } }
`;

function complaints(text: string): string[] {
  try {
    loadProgramme(HEAD + text, 'one.yaml');
    return [];
  } catch (error) {
    return (error as ProgrammeError).problems.map(({ path, message, found }) => `${path}: ${message} (${found})`);
  }
}

const rung = (key: string, after: number) => `    - { key: ${key}, ${TITLE}, after: ${after} }\n`;
const ladder = (rungs: string, more = '') => `consequences:\n  ${BODY}\n${more}  ladder:\n${rungs}`;

describe('what follows from absences', () => {
  it('climbs from the mildest step, two of which may be due at once', () => {
    expect(complaints(ladder(rung('reminder', 1) + rung('criticism', 3) + rung('interview', 3)))).toEqual([]);
  });

  it.each([
    [
      'a step due before the milder one',
      rung('reminder', 3) + rung('criticism', 2),
      '',
      'consequences.ladder[1].after',
    ],
    ['two steps of one key', rung('reminder', 1) + rung('reminder', 2), '', 'consequences.ladder[1].key'],
    ['a step from the first absence that is none', rung('reminder', 0), '', 'consequences.ladder[0].after'],
    ['no step at all', '    []\n', '', 'consequences.ladder'],
    ['an unknown type of people', rung('reminder', 1), '  types: [deputy]\n', 'consequences.types[0]'],
    ['a rate to be counted', rung('reminder', 1), '  counts: attendance.rate\n', 'consequences.counts'],
    ['what is good to be counted', rung('reminder', 1), '  counts: visits.count\n', 'consequences.counts'],
    [
      'two consents of one key',
      rung('reminder', 1),
      `  consents: [{ key: a, ${TITLE}, ${BODY} }, { key: a, ${TITLE}, ${BODY} }]\n`,
      'consequences.consents[1].key',
    ],
  ])('is refused with %s', (_, rungs, more, path) => {
    expect(complaints(ladder(rungs, more)).join('; ')).toContain(path);
  });

  it('is refused without a body that decides', () => {
    expect(complaints(`consequences:\n  ladder:\n${rung('reminder', 1)}`).join()).toContain('consequences.authority');
  });
});

describe('what a programme promises', () => {
  const groups = (range: string) => `groups:\n  liaisons: ${range}\n`;

  it('may be rights, kinds of groups, liaisons and boards of kinds of wards it has', () => {
    const rights = `rights: [{ key: know, ${TITLE} }, { key: vote, ${TITLE} }]\n`;
    const kinds = `groups:\n  kinds: [{ key: sector, ${TITLE} }]\n  liaisons: { min: 1, max: 1 }\n`;
    expect(complaints(`${rights}${kinds}boards: { wardKinds: [village] }\n`)).toEqual([]);
  });

  it.each([
    ['more liaisons at least than at most', groups('{ min: 2, max: 1 }'), 'groups.liaisons.max'],
    ['a right of a key that is taken', `rights: [{ key: a, ${TITLE} }, { key: a, ${TITLE} }]\n`, 'rights[1].key'],
    [
      'two kinds of groups of one key',
      `groups:\n  kinds: [{ key: a, ${TITLE} }, { key: a, ${TITLE} }]\n`,
      'groups.kinds[1].key',
    ],
    ['a board of an unknown kind of ward', 'boards: { wardKinds: [station] }\n', 'boards.wardKinds[0]'],
  ])('is refused with %s', (_, text, path) => {
    expect(complaints(text).join('; ')).toContain(path);
  });
});
