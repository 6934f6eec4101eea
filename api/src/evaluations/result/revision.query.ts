import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { keyList } from '../../measures/fact-scope.js';
import { batchManyByKey } from '../../shared/batch.js';
import { type EvaluationRow, selectEvaluations } from '../evaluation.query.js';

/** Loads every result of the subjects of evaluations, the first first. */
export function revisionsOfEvaluation(context: Context) {
  return batchManyByKey<EvaluationRow & { ofId: string }>(
    async ids => {
      const db = await context.read();
      const asked = db
        .selectFrom('evaluations')
        .select(['id as ofId', 'cycleId'])
        .select(sql<string>`coalesce(mandate_id, ward_id)`.as('subjectId'))
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where(sql<boolean>`id = any(${keyList(ids)})`);
      return selectEvaluations(db, context.jurisdiction.id)
        .innerJoin(asked.as('asked'), join =>
          join
            .onRef('asked.cycleId', '=', 'evaluations.cycleId')
            .on(sql<boolean>`asked.subject_id = coalesce(evaluations.mandate_id, evaluations.ward_id)`),
        )
        .select('asked.ofId')
        .orderBy('evaluations.revision')
        .execute();
    },
    row => row.ofId,
  );
}
