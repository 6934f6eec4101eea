import { programmeSchema } from '../programme.schema.js';
import { programmeFindings } from './check-warnings.js';

const title = { 'zh-CN': '项', en: 'Line' };
const meeting = { key: 'meeting', title, moreIs: 'good' };

function warningsOf(criterion: object): string[] {
  const rubric = { key: 'ten', title, max: 10, criteria: [{ key: 'line', title, max: 10, ...criterion }] };
  const programme = programmeSchema.parse({ key: 'town', title, eventKinds: [meeting], rubrics: [rubric] });
  return programmeFindings(programme).map(({ path }) => path.slice(4).join('.'));
}

const expected = { events: 'meeting', outOf: { events: 'meeting' }, whenNothingExpected: 'zero' };

test.each<[string, object, string[]]>([
  [
    'a share whose tier begins at 90',
    {
      rule: 'tiers',
      ...expected,
      intervals: [
        { from: 90, points: 10 },
        { below: 90, points: 0 },
      ],
    },
    ['intervals.0.from'],
  ],
  ['a share that is full at 90', { rule: 'proportional', ...expected, to: 90 }, ['to']],
  ['a share that is full at 0.9', { rule: 'proportional', ...expected, to: 0.9 }, []],
  ['a count that is full at 90', { rule: 'proportional', events: 'meeting', to: 90, whenNothingExpected: 'zero' }, []],
  [
    'a rate of records that aims at 95',
    {
      rule: 'steps',
      measure: 'attendance.rate',
      start: 10,
      target: 95,
      below: { per: 1, change: -1, count: 'floor' },
      whenNothingExpected: 'zero',
    },
    ['target'],
  ],
  ['a line that can only take points', { max: 0, min: 'open', rule: 'each', events: 'meeting', points: -1 }, []],
  ['a line that gives nothing and takes nothing', { max: 0, rule: 'each', events: 'meeting', points: 1 }, ['max']],
])('of %s the checker says what looks wrong', (_, criterion, paths) => {
  expect(warningsOf(criterion)).toEqual(paths);
});

test('of a line that reads what only wards report the checker says that it applies to no representative', () => {
  const line = { key: 'line', title, max: 10, rule: 'each', measure: 'indicators.value', of: 'lamps', points: 1 };
  const rubric = { key: 'ten', title, max: 10, criteria: [line] };
  const lamps = { key: 'lamps', title, unit: title, wardKinds: ['village'], period: 'once', sumOfWards: true };
  const pathsWith = (evaluation: object) =>
    programmeFindings(
      programmeSchema.parse({
        key: 'town',
        title,
        wards: { kinds: [{ key: 'village', level: 1, title }] },
        indicators: [lamps],
        rubrics: [rubric],
        evaluation: [{ rubric: 'ten', ...evaluation }],
      }),
    ).map(({ path }) => path.join('.'));
  expect(pathsWith({ subject: 'representative', types: 'all' })).toEqual(['rubrics.0.criteria.0.measure']);
  expect(pathsWith({ subject: 'ward', kinds: ['village'], authority: title })).toEqual([]);
});
