import type { EventFact, MeasureFact, SubjectFacts } from '@lianxin/api/evaluations/rubric/facts.js';
import type { CriterionLine } from '@lianxin/api/evaluations/rubric/rubric.js';
import { scoreSubject } from '@lianxin/api/evaluations/rubric/score-cycle.scoring.js';
import type { Criterion, Rubric } from '@lianxin/api/programmes/programme.js';
import { criterion } from '@lianxin/api/programmes/rubric/criterion.schema.js';
import { rubric } from '@lianxin/api/programmes/rubric/rubric.schema.js';

export const title = { 'zh-CN': '项', en: 'line' };

export const fact = (numerator: number | string, denominator: number | string | null = null): MeasureFact => ({
  numerator,
  denominator,
});

/** A criterion as a file would write it, with every default filled in. */
export const line = (key: string, max: number | 'open', rule: Record<string, unknown>): Criterion =>
  criterion.parse({ key, title, max, ...rule });

const FOUR_BANDS = [
  { key: 'excellent', title, from: 90 },
  { key: 'competent', title, from: 80 },
  { key: 'basic', title, from: 60 },
  { key: 'poor', title },
];

/** A rubric whose maximum is that of its criteria, with the four bands that most offices use. */
export function rubricOf(criteria: Criterion[], rest: Record<string, unknown> = {}): Rubric {
  const max = criteria.reduce((sum, each) => sum + (each.max === 'open' ? 0 : each.max), 0);
  return rubric.parse({ key: 'rubric', title, max, criteria, bands: FOUR_BANDS, ...rest });
}

type Rule = Record<string, unknown>;

/** The line of one criterion that is the whole rubric. */
export function scoredLine(max: number | 'open', rule: Rule, facts: SubjectFacts): CriterionLine {
  const rest = max === 'open' ? { max: 'open', bands: [] } : {};
  return scoreSubject(rubricOf([line('x', max, rule)], rest), facts).criteria[0]!;
}

/** So many of one kind of event. */
export const many = (kind: string, quantity: number): SubjectFacts => ({ events: [{ kind, quantity }] });

export const events = (...all: EventFact[]): SubjectFacts => ({ events: all });

/** What raters of one group gave for the criterion `x`. */
export const ballots = (given: Rule[], group = 'electors'): SubjectFacts => ({
  ratings: given.map((answer, at) => ({ criterion: 'x', group, rater: `r${at}`, ...answer })),
});
