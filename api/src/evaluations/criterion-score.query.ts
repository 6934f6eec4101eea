import { sql } from 'kysely';
import type { Context } from '../context.js';
import { keyList } from '../measures/fact-scope.js';
import type { Criterion, Programme } from '../programmes/programme.js';
import { batchManyByKey } from '../shared/batch.js';
import { type CycleRow, cycleById, ruleOfCycle, versionOfCycle } from './cycle.query.js';
import type { EvaluationRow } from './evaluation.query.js';
import type { CriterionInput, NextStep, ScoreState, Section } from './rubric.js';
import { type RubricLine, rubricLines } from './rubric-lines.js';
import type { ReasonCode } from './rubric-reasons.js';

interface KeptLine {
  evaluationId: string;
  criterion: string;
  state: ScoreState;
  points: string | null;
  maxPoints: string | null;
  reasonCode: ReasonCode;
  reasonParams: Record<string, string>;
  inputs: Record<string, CriterionInput | null>;
  wouldChange: NextStep | null;
}

/** Loads the lines of score sheets, in the order of the rubric. */
function linesOfEvaluation(context: Context) {
  return batchManyByKey<KeptLine>(
    async ids => {
      const { rows } = await sql<KeptLine>`
        select evaluation_id, criterion, state, points, max_points, reason_code, reason_params, inputs, would_change
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
  criterion: Criterion | null;
  section: Section;
  parentKey: string | null;
  programme: Programme;
  cycle: CycleRow;
  representativeId: string;
  wardId: string;
}

const GONE: Omit<RubricLine, 'criterion'> = { section: 'BASE', parentKey: null };

/** The score sheet of an evaluation under the programme it was computed by. */
export async function readScoreSheet(context: Context, evaluation: EvaluationRow): Promise<CriterionRow[]> {
  const { representativeId, wardId } = evaluation;
  const cycle = (await context.once(cycleById).load(evaluation.cycleId))!;
  const { programme } = await versionOfCycle(context, cycle);
  const lines = rubricLines((await ruleOfCycle(context, cycle)).rubric);
  const kept = await context.once(linesOfEvaluation).load(evaluation.id);
  return kept.map(line => {
    const { criterion = null, ...place } = lines.get(line.criterion) ?? (GONE as RubricLine);
    return { ...line, ...place, key: line.criterion, criterion, programme, cycle, representativeId, wardId };
  });
}
