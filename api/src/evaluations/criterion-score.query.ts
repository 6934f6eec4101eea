import { sql } from 'kysely';
import type { Context } from '../context.js';
import { keyList } from '../measures/fact-scope.js';
import type { Criterion, Programme, Rubric } from '../programmes/programme.js';
import { batchManyByKey } from '../shared/batch.js';
import { type CycleRow, cycleById, ruleOfCycle, versionOfCycle } from './cycle.query.js';
import type { EvaluationRow } from './evaluation.query.js';
import type { SubjectFacts } from './rubric/facts.js';
import { nextSteps } from './rubric/next-step.scoring.js';
import type { ReasonCode } from './rubric/reasons.js';
import type { CriterionInput, NextStep, ScoreState, Section } from './rubric/rubric.js';
import { parentKeyOf, rubricLines, splitLineKey } from './rubric-lines.js';

/** A line of a score sheet as it is kept. */
export interface KeptLine {
  evaluationId: string;
  criterion: string;
  state: ScoreState;
  points: string | null;
  maxPoints: string | null;
  reasonCode: ReasonCode;
  reasonParams: Record<string, string>;
  inputs: Record<string, CriterionInput | null>;
}

/** Loads the lines of score sheets, in the order of the rubric. */
export function linesOfEvaluation(context: Context) {
  return batchManyByKey<KeptLine>(
    async ids => {
      const { rows } = await sql<KeptLine>`
        select evaluation_id, criterion, state, points, max_points, reason_code, reason_params, inputs
        from criterion_scores
        where jurisdiction_id = ${context.jurisdiction.id} and evaluation_id = any(${keyList(ids)})
        order by evaluation_id, position`.execute(await context.read());
      return rows;
    },
    row => row.evaluationId,
  );
}

/** A line of a score sheet with what the rubric says of it and whose it is. */
export interface CriterionRow extends Omit<KeptLine, 'criterion'> {
  key: string;
  /** The part of the year it was worked out for; empty for the whole. */
  period: string;
  criterion: Criterion | null;
  /** Least points of the line; null where it has no lower end. */
  minPoints: string | null;
  section: Section;
  parentKey: string | null;
  programme: Programme;
  rubric: Rubric;
  cycle: CycleRow;
  representativeId: string | null;
  wardId: string;
  wouldChange: NextStep | null;
}

/** What would still change an open evaluation; what is published changes no more. */
function stepsOf(rubric: Rubric, { facts, publishedAt }: EvaluationRow): ReadonlyMap<string, NextStep> {
  return publishedAt === null && facts ? nextSteps(rubric, facts as SubjectFacts) : new Map();
}

/** The score sheet of an evaluation under the programme it was computed by. */
export async function readScoreSheet(context: Context, evaluation: EvaluationRow): Promise<CriterionRow[]> {
  const { representativeId, wardId } = evaluation;
  const cycle = (await context.once(cycleById).load(evaluation.cycleId))!;
  const { programme } = await versionOfCycle(context, cycle);
  const { rubric } = await ruleOfCycle(context, cycle);
  const lines = rubricLines(rubric);
  const steps = stepsOf(rubric, evaluation);
  const kept = await context.once(linesOfEvaluation).load(evaluation.id);
  return kept.map(({ criterion: key, ...line }) => {
    const { criterion, period } = splitLineKey(key);
    const place = lines.get(criterion);
    return {
      ...line,
      ...{ key, period, programme, rubric, cycle, representativeId, wardId },
      criterion: place?.criterion ?? null,
      minPoints: place?.criterion.min === 'open' ? null : String(place?.criterion.min ?? 0),
      section: place?.section ?? 'BASE',
      parentKey: place ? parentKeyOf(place, period) : null,
      wouldChange: (line.state === 'NOT_APPLICABLE' ? undefined : steps.get(key)) ?? null,
    };
  });
}
