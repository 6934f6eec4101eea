import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { keyList } from '../../measures/fact-scope.js';
import { batchByKey, batchManyByKey } from '../../shared/batch.js';
import { readScoreSheet } from '../criterion-score.query.js';
import { evaluationBefore } from '../evaluation.query.js';
import type { KeptAnswer } from './check-answer.js';
import { HAS_ANSWER } from './rater-assignment.query.js';

export interface AnswerRow extends KeptAnswer {
  assignmentId: string;
  criterion: string;
  period: string;
  note: string | null;
  ratedAt: string;
}

/** Loads what the viewer has given, by the own assignment. */
export function ownAnswers(context: Context) {
  return batchManyByKey<AnswerRow>(
    async ids => {
      const { rows } = await sql<AnswerRow>`
        select a.id as assignment_id, r.criterion, r.period, r.points, r.category, r.place, r.form,
          r.is_not_applicable, r.note, r.rated_at
        from rater_assignments a
        join ratings r on r.jurisdiction_id = a.jurisdiction_id and r.evaluation_id = a.evaluation_id
          and r.rater_id = a.rater_id and r.rater_group = a.rater_group
        where a.jurisdiction_id = ${context.jurisdiction.id} and a.id = any(${keyList(ids)})
          and a.rater_id = ${context.viewer?.userId ?? null} and ${HAS_ANSWER}`.execute(await context.read());
      return rows;
    },
    row => row.assignmentId,
  );
}

/** Loads among how many subjects a rater of each assignment puts them in order. */
export function placesOfAssignment(context: Context) {
  return batchByKey<{ assignmentId: string; places: number }>(
    async ids => {
      const { rows } = await sql<{ assignmentId: string; places: number }>`
        select a.id as assignment_id, count(*)::int as places from rater_assignments a
        join rater_assignments o on o.jurisdiction_id = a.jurisdiction_id and o.cycle_id = a.cycle_id
          and o.rater_group = a.rater_group and o.rater_id = a.rater_id and o.withdrawn_at is null
        where a.jurisdiction_id = ${context.jurisdiction.id} and a.id = any(${keyList(ids)})
        group by a.id`.execute(await context.read());
      return rows;
    },
    row => row.assignmentId,
  );
}

/** Points of the year before by criterion. */
export async function pointsBefore(context: Context, evaluationId: string): Promise<Map<string, string | null>> {
  const previous = await context.once(evaluationBefore).load(evaluationId);
  if (!previous) return new Map();
  return new Map((await readScoreSheet(context, previous)).map(({ key, points }) => [key, points]));
}
