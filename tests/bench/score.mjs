// How long the points of 10,000 subjects take: the pure function alone, 25 criteria of the common kinds each.
import { scoreCycle } from '@lianxin/api/evaluations/rubric/score-cycle.scoring.js';
import { rubric as rubricSchema } from '@lianxin/api/programmes/rubric/rubric.schema.js';

const SUBJECTS = 10_000;
const CRITERIA = 25;
const ROUNDS = 5;

const title = { 'zh-CN': '项', en: 'line' };
const RULES = [
  { rule: 'proportional', measure: 'attendance.rate', whenNothingExpected: 'not-applicable' },
  { rule: 'each', events: 'suggestion', points: 0.5 },
  {
    rule: 'tiers',
    measure: 'households.visited',
    whenNothingExpected: 'zero',
    intervals: [{ from: 0.9, points: 4 }, { from: 0.6, points: 2.5 }, { points: 0 }],
  },
  { rule: 'manual', by: 'evaluator', step: 0.5 },
  {
    rule: 'steps',
    measure: 'returns.onTime',
    start: 4,
    target: 1,
    below: { per: 0.1, change: -1, count: 'ceil' },
    whenNothingExpected: 'not-applicable',
  },
];

const criteria = Array.from({ length: CRITERIA }, (_, at) => ({
  key: `c${at}`,
  title,
  max: 4,
  ...RULES[at % RULES.length],
}));
const rubric = rubricSchema.parse({ key: 'bench', title, max: 4 * CRITERIA, criteria });

const subjects = Array.from({ length: SUBJECTS }, (_, at) => ({
  measures: {
    'attendance.rate': { numerator: at % 13, denominator: 12 + (at % 3) },
    'households.visited': { numerator: at % 16, denominator: 15 },
    'returns.onTime': { numerator: at % 12, denominator: 12 },
  },
  events: [
    { kind: 'suggestion', on: '2026-05-01', quantity: at % 5 },
    { kind: 'suggestion', on: '2026-06-01' },
  ],
  ratings: criteria
    .filter(({ rule }) => rule === 'manual')
    .map(({ key }) => ({ criterion: key, group: 'evaluator', rater: 'r', points: (at % 9) / 2 })),
}));

/** The least that has to be done: as many lines as objects with one exact sum each. */
function floor() {
  const lines = subjects.map(({ measures }) =>
    criteria.map(({ key, max }) => ({
      key,
      points: String((measures['attendance.rate'].numerator * max) / 12),
      max: String(max),
    })),
  );
  return lines.length;
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Seconds for all subjects, and how many times the floor of the same run. */
export function benchScoring() {
  const times = { ours: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push(timed(() => scoreCycle(rubric, subjects)));
    times.floor.push(timed(floor));
  }
  const [ours, least] = [median(times.ours), median(times.floor)];
  process.stdout.write(
    `${'scoring'.padEnd(16)} ${ours.toFixed(0)} ms for ${SUBJECTS} x ${CRITERIA}   bare ${least.toFixed(0)} ms   ratio ${(ours / least).toFixed(1)}\n`,
  );
}
