import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';

/** Evaluations with whose they are: what the access policy and the peer group need. */
export function selectEvaluations(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('evaluations')
    .innerJoin('mandates', join =>
      join
        .onRef('mandates.jurisdictionId', '=', 'evaluations.jurisdictionId')
        .onRef('mandates.id', '=', 'evaluations.mandateId'),
    )
    .innerJoin('evaluationCycles', join =>
      join
        .onRef('evaluationCycles.jurisdictionId', '=', 'evaluations.jurisdictionId')
        .onRef('evaluationCycles.id', '=', 'evaluations.cycleId'),
    )
    .selectAll('evaluations')
    .select(['mandates.representativeId', 'mandates.wardId', 'evaluationCycles.year', 'evaluationCycles.type'])
    .where('evaluations.jurisdictionId', '=', jurisdictionId)
    .$narrowType<{ mandateId: string }>();
}

export type EvaluationRow = Awaited<ReturnType<ReturnType<typeof selectEvaluations>['executeTakeFirstOrThrow']>>;

/** Loads evaluations by id. */
export function evaluationById(context: Context) {
  return batchByKey<EvaluationRow>(
    async ids =>
      selectEvaluations(await context.read(), context.jurisdiction.id)
        .where('evaluations.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Loads a person's evaluations of a year, the first mandate's first. */
export function evaluationsOfRepresentative(context: Context, year: number) {
  return batchManyByKey<EvaluationRow>(
    async ids =>
      selectEvaluations(await context.read(), context.jurisdiction.id)
        .where('evaluationCycles.year', '=', year)
        .where('mandates.representativeId', 'in', [...ids])
        .orderBy('mandates.isPrimary', 'desc')
        .orderBy('mandates.startedOn', 'desc')
        .orderBy('evaluations.id')
        .execute(),
    row => row.representativeId,
  );
}

/** Loads the evaluation of the same person and type a year before, by the id of the later one. */
export function evaluationBefore(context: Context) {
  return batchByKey<EvaluationRow & { laterId: string }>(
    async ids =>
      selectEvaluations(await context.read(), context.jurisdiction.id)
        .innerJoin(
          selectEvaluations(await context.read(), context.jurisdiction.id)
            .where('evaluations.id', 'in', [...ids])
            .as('later'),
          join =>
            join
              .onRef('later.representativeId', '=', 'mandates.representativeId')
              .onRef('later.type', '=', 'evaluationCycles.type')
              .on(sql`later.year - 1`, '=', sql.ref('evaluationCycles.year')),
        )
        .select('later.id as laterId')
        .orderBy(sql`evaluations.mandate_id = later.mandate_id`)
        .orderBy('mandates.startedOn')
        .execute(),
    row => row.laterId,
  );
}
