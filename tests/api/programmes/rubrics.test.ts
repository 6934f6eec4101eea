import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { describeTried } from '@lianxin/api/evaluations/try/describe-try.js';
import { tryRubric } from '@lianxin/api/evaluations/try/try-rubric.js';
import { loadProgramme, programmeWarnings } from '@lianxin/api/programmes/programme.load.js';
import { describeProblem } from '@lianxin/api/programmes/source/programme-error.js';

const folder = new URL('../../../seeds/programmes/rubrics/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** What was worked out by hand for one subject; whatever a case does not name is not compared. */
interface Expected {
  key: string;
  /** The arithmetic in a sentence or two. */
  why: string;
  /** Points by criterion (null while undecided), or the name of a state that has no points. */
  criteria?: Record<string, number | null | 'NOT_APPLICABLE' | 'UNDECIDED'>;
  /** Keys of the gates and vetoes that hold, and of what is proposed, in the order of the file. */
  limits?: string[];
  proposals?: string[];
  [figure: string]: unknown;
}

interface Cases {
  facts: { subjects: { key: string }[] };
  expected: Expected[];
  /** Warnings of the checker that are meant to stay: a part of the words of each, and why it is right. */
  warnings?: { contains: string; why: string }[];
}

type Described = ReturnType<typeof describeTried>;

/** The figures of a result that a case names. */
function figuresOf(described: Described, expected: Expected): Record<string, unknown> {
  const { criteria, limits, proposals, ...others } = described;
  const lines = Object.keys(expected.criteria ?? {}).map(key => {
    const line = criteria.find(each => each.key === key);
    return [key, typeof expected.criteria![key] === 'string' ? line?.state : line?.points];
  });
  const figures: Record<string, unknown> = {
    ...others,
    criteria: Object.fromEntries(lines),
    limits: limits.map(({ key }) => key),
    proposals: proposals.map(({ key }) => key),
  };
  return Object.fromEntries(Object.keys(expected).map(name => [name, figures[name]]));
}

const rubrics = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .map(name => ({ name, cases: JSON.parse(read(name.replace('.yaml', '.cases.json'))) as Cases }));

describe.each(rubrics)('the published rubric $name', ({ name, cases: { facts, expected, warnings = [] } }) => {
  const text = read(name);
  const tried = () => {
    const programme = loadProgramme(text, name);
    return tryRubric(programme, { text: JSON.stringify(facts), file: name }).map(each =>
      describeTried(each, programme),
    );
  };

  test('can be used, and the checker warns of nothing that is not meant', () => {
    const found = programmeWarnings(text, name).map(describeProblem);
    expect(found.filter(warning => !warnings.some(({ contains }) => warning.includes(contains)))).toEqual([]);
    expect(warnings.filter(({ contains }) => !found.some(warning => warning.includes(contains)))).toEqual([]);
  });

  test('is worked out by hand for each subject of its cases', () => {
    expect(expected.map(({ key }) => key)).toEqual(facts.subjects.map(({ key }) => key));
  });

  test.each(expected)('gives $key what was worked out by hand: $why', each => {
    const { why, ...figures } = each;
    const described = tried().find(({ key }) => key === each.key)!;
    expect(figuresOf(described, figures as Expected)).toEqual(figures);
  });
});
