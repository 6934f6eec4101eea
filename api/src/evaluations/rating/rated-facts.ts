import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { readScoreSheet } from '../criterion-score.query.js';
import { evaluationById } from '../evaluation.query.js';
import { readTitle } from '../reason-terms.js';
import type { RatedFact } from './rated-fact.type.js';
import type { AssignmentRow } from './rater-assignment.query.js';

/** What points are added up from, and what others gave, is no evidence. */
const NO_FACT = /^(criterion|ballots):/;
/** Figures of a person or ward are named by measure alone; events and attributes by what they are. */
const NO_MEASURE = /^[a-z]+:/;

/** The figures that the rubric reads of the subject, each once, in the order of the score sheet. */
export async function ratedFacts(context: Context, row: AssignmentRow): Promise<RatedFact[]> {
  const evaluation = await context.once(evaluationById).load(row.evaluationId);
  if (!evaluation) return [];
  const mayOpen = await viewerMay(context, 'figure.open', row);
  const facts = new Map<string, RatedFact>();
  for (const { inputs, programme, rubric } of await readScoreSheet(context, evaluation)) {
    for (const [measure, read] of Object.entries(inputs)) {
      if (NO_FACT.test(measure)) continue;
      facts.set(measure, {
        measure,
        title: readTitle({ programme, rubric, language: context.language }, measure),
        numerator: read?.numerator ?? null,
        denominator: read?.denominator ?? null,
        viewerCanOpen: mayOpen && !NO_MEASURE.test(measure) && row.mandateId !== null,
      });
    }
  }
  return [...facts.values()];
}
