import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { loadProgramme } from './programme.load.js';
import { ProgrammeError, type ProgrammeProblem } from './source/programme-error.js';

const file = new URL('../../../seeds/programmes/xisan.yaml', import.meta.url);
const text = readFileSync(file, 'utf8');

function problemsOf(source: string): ProgrammeProblem[] {
  try {
    loadProgramme(source, 'xisan.yaml');
    return [];
  } catch (error) {
    if (error instanceof ProgrammeError) return error.problems;
    throw error;
  }
}

/** The programme with one thing changed, and where the change begins, counted as editors count. */
function changed(from: string, to: string, mark = to): { source: string; line: number; column: number } {
  if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
  const source = text.replace(from, () => to);
  const before = source.slice(0, text.indexOf(from) + to.indexOf(mark)).split('\n');
  return { source, line: before.length, column: before.at(-1)!.length + 1 };
}

describe('the programme of source S0', () => {
  const programme = loadProgramme(text, 'xisan.yaml');

  it('has seven types, each with its own competent authority', () => {
    expect(programme.representativeTypes).toHaveLength(7);
    expect(new Set(programme.representativeTypes.map(type => type.competentAuthority.en)).size).toBe(7);
  });

  it('links a party delegate to five party households and ten ordinary ones', () => {
    expect(programme.representativeTypes[0]!.links).toEqual([
      { categories: ['party-member'], min: 5, max: 5 },
      { categories: ['ordinary'], min: 10, max: 10 },
    ]);
  });

  it('states no rule for the Youth League representative', () => {
    expect(programme.representativeTypes.find(({ key }) => key === 'league-representative')!.links).toBeUndefined();
  });

  it('fills in what the file leaves out', () => {
    expect(programme.activities[1]).toMatchObject({
      attended: ['PRESENT', 'LATE', 'LEFT_EARLY'],
      excused: 'leaves-denominator',
      metBy: [],
    });
  });

  it('says that its hundred points are illustrative', () => {
    expect(programme.rubrics[0]).toMatchObject({ illustrative: true, max: 100 });
  });
});

describe('a file that is wrong is answered with the place, what was found and what is allowed', () => {
  test.each<[why: string, from: string, to: string, mark: string, found: string, allowed: RegExp]>([
    ['an unknown key', 'signBy: "01-31"', 'signedBy: "01-31"', 'signedBy', 'signedBy', /did you mean signBy\?/],
    [
      'a value of the wrong sort',
      'min: 15, max: 20,',
      'min: many, max: 20,',
      'many',
      '"many"',
      /a number|a whole number/,
    ],
    ['a missing key', 'key: township, level: 1,', 'key: township,', '', 'nothing', /a number/],
    ['an unknown choice', 'per: ward', 'per: wards', 'wards', '"wards"', /did you mean ward\?/],
    ['an unknown rule', 'rule: tiers', 'rule: tier', 'tier', '"tier"', /did you mean tiers\?/],
    [
      'a wording in one language only',
      '{ zh-CN: 党代表, en: Party delegate }',
      '{ zh-CN: 党代表 }',
      '{',
      'nothing',
      /a text/,
    ],
    [
      'a category that is not defined',
      '[village-cadre]',
      '[village-cadres]',
      'village-cadres',
      '"village-cadres"',
      /did you mean village-cadre\?/,
    ],
    ['fewest above most', 'min: 15, max: 20', 'min: 25, max: 20', '25', '25', /at most 20/],
    [
      'an activity that is not defined',
      'of: meeting-day',
      'of: meetingday',
      'meetingday',
      '"meetingday"',
      /did you mean meeting-day\?/,
    ],
    [
      'a measure that does not exist',
      'measure: households.visited\n',
      'measure: household.visited\n',
      'household.v',
      '"household.visited"',
      /did you mean households.visited\?/,
    ],
    [
      'a measure that cannot be narrowed',
      'measure: returns.onTime',
      'measure: returns.onTime\n        of: deed',
      'of',
      '"deed"',
      /no "of"/,
    ],
    ['maxima that do not add up', 'max: 100\n', 'max: 99\n', '99', '99, but the criteria add up to 100', /100/],
    [
      'a gap between bands',
      'from: 80 }',
      'from: 80, below: 85 }',
      '',
      'from 90, but the one underneath ends below 85',
      /from 85/,
    ],
    [
      'an overlap of intervals',
      'from: 0.6, below: 0.9',
      'from: 0.6, below: 0.95',
      '',
      'from 0.9, but the one underneath ends below 0.95',
      /from 0.95/,
    ],
    ['a lowest band with a lower end', 'en: Poor } }', 'en: Poor }, from: 10 }', '10', '10', /no "from"/],
    ['more points than the maximum', 'from: 0.9, points: 10', 'from: 0.9, points: 11', '11', '11', /at most 10/],
    [
      'tiers that reward less',
      'below: 0.3, points: 0',
      'below: 0.3, points: 5',
      '',
      'tiers of households.visited, of which more is better',
      /rise/,
    ],
    [
      'an absence that earns points',
      'measure: matters.answered\n          of: suggestion\n',
      'measure: attendance.unexcused\n',
      '',
      'each of attendance.unexcused, of which more is worse',
      /fall/,
    ],
    [
      'a count read as a rate',
      'measure: pledges.confirmed\n            of: deed',
      'measure: matters.raised\n            of: suggestion',
      '',
      'a plain count without "outOf"',
      /expected/,
    ],
    [
      'a recurrence rule that is none',
      'FREQ=MONTHLY;BYMONTHDAY=25',
      'FREQ=MONTHLY;BYMONTHDAY=45',
      'FREQ',
      '"BYMONTHDAY=45"',
      /1 to 31/,
    ],
    [
      'a recurrence that never ends',
      'FREQ=MONTHLY;BYMONTHDAY=10',
      'FREQ=MONTHLY;INTERVAL=0',
      'FREQ',
      '"INTERVAL=0"',
      /1 or more/,
    ],
    ['an unknown frequency', 'FREQ=MONTHLY;BYMONTHDAY=10', 'FREQ=HOURLY', 'FREQ', '"FREQ=HOURLY"', /FREQ=MONTHLY/],
    ['an unknown day of the week', 'FREQ=MONTHLY;BYMONTHDAY=10', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ', '"BYDAY=XX"', /MO/],
    ['a key used twice', 'key: inspection\n', 'key: award\n', 'award', '"award"', /not used yet/],
    [
      'a criterion key used twice',
      'key: deed\n            title',
      'key: suggestion\n            title',
      'suggestion',
      '"suggestion"',
      /not used yet/,
    ],
    [
      'a rubric that is not defined',
      'rubric: hundred-points',
      'rubric: hundred',
      'hundred',
      '"hundred"',
      /hundred-points/,
    ],
    [
      'an illustrative rubric without a note',
      '    note:\n      zh-CN: 原文没有公布计分办法',
      '    x:\n      zh-CN: 原文没有公布计分办法',
      'x',
      'x',
      /note/,
    ],
    ['a time zone that does not exist', 'Asia/Shanghai', 'Asia/Xisan', 'Asia', '"Asia/Xisan"', /IANA/],
    [
      'a key that repeats in one mapping',
      'timeZone: Asia/Shanghai',
      'timeZone: Asia/Shanghai\ntimeZone: Asia/Shanghai',
      '',
      '',
      /each key once/,
    ],
    ['an alias that leads nowhere', '*fifteen-in-focus', '*fifteen', '', '', /./],
  ])('%s', (_why, from, to, mark, found, allowed) => {
    const { source, line, column } = changed(from, to, mark || to);
    const [problem, ...others] = problemsOf(source);
    expect(others).toEqual([]);
    expect(problem).toBeDefined();
    if (mark) expect([problem!.line, problem!.column]).toEqual([line, column]);
    if (found) expect(problem!.found).toBe(found);
    expect(problem!.allowed).toMatch(allowed);
    expect(problem!.messageZh).toMatch(/\p{Script=Han}/u);
    expect(problem!.file).toBe('xisan.yaml');
  });

  it('everything that is wrong is said at once, in the order of the file', () => {
    const source = text.replace('level: 1', 'level: 0').replace('nilReturns: true', 'nilReturns: maybe');
    expect(problemsOf(source).map(({ path }) => path)).toEqual(['wards.kinds[0].level', 'returns.nilReturns']);
  });

  it('a type that two rubrics score is refused', () => {
    const twice = `${text}`.replace(
      '  - { subject: representative, types: all',
      '  - { subject: representative, types: [cppcc-member], rubric: hundred-points }\n  - { subject: representative, types: all',
    );
    expect(problemsOf(twice)).toMatchObject([
      { path: 'evaluation[1]', found: 'representative cppcc-member, already scored by entry 1' },
    ]);
  });

  it('an empty file and a file that is no mapping are refused', () => {
    expect(problemsOf('')).toHaveLength(1);
    expect(problemsOf('just words')).toMatchObject([{ line: 1, column: 1, allowed: 'a mapping' }]);
  });

  it('a message names file, line and column the way editors link them', () => {
    expect(() => loadProgramme(text.replace('per: ward', 'per: wards'), 'my.yaml')).toThrow(
      /^my\.yaml:\d+:\d+: "per" cannot be this/,
    );
  });
});
