import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { keyList } from '../../measures/fact-scope.js';
import type { RatedCriterion } from '../../programmes/rubric/rated-criteria.js';
import { batchManyByKey } from '../../shared/batch.js';
import type { CycleRow } from '../cycle.query.js';
import { criteriaOfGroup } from './rater-group.js';

/** Key of a line of the score sheet: the criterion, and the part of the year where it has parts. */
export const lineKey = (criterion: string, period: string): string =>
  period === '' ? criterion : `${criterion}@${period}`;

/** Loads the lines that apply to a subject: a criterion for another post is not on its sheet, or does not apply. */
function linesThatApply(context: Context) {
  return batchManyByKey<{ evaluationId: string; criterion: string }>(
    async ids => {
      const { rows } = await sql<{ evaluationId: string; criterion: string }>`
        select evaluation_id, criterion from criterion_scores
        where jurisdiction_id = ${context.jurisdiction.id} and evaluation_id = any(${keyList(ids)})
          and state <> 'NOT_APPLICABLE'`.execute(await context.read());
      return rows;
    },
    row => row.evaluationId,
  );
}

/** What a group is asked about one subject, in the order of the rubric. */
export async function askedCriteria(
  context: Context,
  cycle: CycleRow,
  group: string,
  evaluationId: string,
): Promise<RatedCriterion[]> {
  const lines = await context.once(linesThatApply).load(evaluationId);
  const applies = new Set(lines.map(({ criterion }) => criterion));
  return (await criteriaOfGroup(context, cycle, group))
    .map(criterion => ({
      ...criterion,
      periods: criterion.periods.filter(period => applies.has(lineKey(criterion.key, period))),
    }))
    .filter(({ periods }) => periods.length > 0);
}
