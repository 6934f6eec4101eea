import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import { wardOn } from '../wards/ward-days.sql.js';
import { CURRENT_EVALUATIONS } from './current-evaluations.js';

/** Where the mandate was held when the year of the evaluation ended. */
const wardThen = wardOn('mandates', 'mandate_id', sql`make_date(evaluation_cycles.year, 12, 31)`);

/** Adds whose evaluations they are: what the access policy and the peer group need. */
const withSubject = (db: Db, jurisdictionId: string, evaluations: typeof CURRENT_EVALUATIONS | 'evaluations') =>
  db
    .selectFrom(evaluations as 'evaluations')
    .leftJoin('mandates', join =>
      join
        .onRef('mandates.jurisdictionId', '=', 'evaluations.jurisdictionId')
        .onRef('mandates.id', '=', 'evaluations.mandateId'),
    )
    .leftJoin('representatives', join =>
      join
        .onRef('representatives.jurisdictionId', '=', 'mandates.jurisdictionId')
        .onRef('representatives.id', '=', 'mandates.representativeId'),
    )
    .innerJoin('evaluationCycles', join =>
      join
        .onRef('evaluationCycles.jurisdictionId', '=', 'evaluations.jurisdictionId')
        .onRef('evaluationCycles.id', '=', 'evaluations.cycleId'),
    )
    .innerJoin('wards', join =>
      join
        .onRef('wards.jurisdictionId', '=', 'evaluations.jurisdictionId')
        .on(sql<boolean>`wards.id = coalesce(evaluations.ward_id, ${wardThen})`),
    )
    .selectAll('evaluations')
    .select(['mandates.representativeId', 'wards.id as wardId', 'evaluationCycles.year', 'evaluationCycles.type'])
    .select(sql<string>`coalesce(representatives.name, wards.name)`.as('subjectName'))
    .where('evaluations.jurisdictionId', '=', jurisdictionId);

/** Every evaluation ever made, earlier revisions included. */
export const selectEvaluations = (db: Db, jurisdictionId: string) => withSubject(db, jurisdictionId, 'evaluations');

/** The evaluations that count. */
export const selectCurrent = (db: Db, jurisdictionId: string) => withSubject(db, jurisdictionId, CURRENT_EVALUATIONS);

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
      selectCurrent(await context.read(), context.jurisdiction.id)
        .where('evaluationCycles.year', '=', year)
        .where('mandates.representativeId', 'in', [...ids])
        .orderBy('mandates.isPrimary', 'desc')
        .orderBy('mandates.startedOn', 'desc')
        .orderBy('evaluations.id')
        .execute(),
    row => row.representativeId!,
  );
}

/** Loads the evaluation of the same person and type, or of the same ward, a year before, by the id of the later one. */
export function evaluationBefore(context: Context) {
  return batchByKey<EvaluationRow & { laterId: string }>(
    async ids => {
      const db = await context.read();
      const later = db
        .selectFrom('evaluations')
        .innerJoin('evaluationCycles as c', join =>
          join.onRef('c.jurisdictionId', '=', 'evaluations.jurisdictionId').onRef('c.id', '=', 'evaluations.cycleId'),
        )
        .leftJoin('mandates as m', join =>
          join.onRef('m.jurisdictionId', '=', 'evaluations.jurisdictionId').onRef('m.id', '=', 'evaluations.mandateId'),
        )
        .select(['evaluations.id', 'evaluations.mandateId', 'c.subject', 'c.type', 'c.year'])
        .select(sql<string>`coalesce(m.representative_id, evaluations.ward_id)`.as('subjectId'))
        .where('evaluations.jurisdictionId', '=', context.jurisdiction.id)
        .where('evaluations.id', 'in', [...ids]);
      return selectCurrent(db, context.jurisdiction.id)
        .innerJoin(later.as('later'), join =>
          join
            .onRef('later.subject', '=', 'evaluationCycles.subject')
            .onRef('later.type', '=', 'evaluationCycles.type')
            .on(sql`later.year - 1`, '=', sql.ref('evaluationCycles.year'))
            .on(sql<boolean>`later.subject_id = coalesce(mandates.representative_id, evaluations.ward_id)`),
        )
        .select('later.id as laterId')
        .orderBy(sql`evaluations.mandate_id is not distinct from later.mandate_id`)
        .orderBy('mandates.startedOn')
        .execute();
    },
    row => row.laterId,
  );
}
