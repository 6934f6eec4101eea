import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';

export function selectMandates(db: Db, jurisdictionId: string) {
  return db.selectFrom('mandates').selectAll('mandates').where('mandates.jurisdictionId', '=', jurisdictionId);
}

export type MandateRow = Awaited<ReturnType<ReturnType<typeof selectMandates>['executeTakeFirstOrThrow']>>;

/** Loads mandates by id. */
export function mandateById(context: Context) {
  return batchByKey<MandateRow>(
    async ids =>
      selectMandates(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Loads a person's mandates, the primary and newest first. */
export function mandatesOfRepresentative(context: Context) {
  return batchManyByKey<MandateRow>(
    async ids =>
      selectMandates(await context.read(), context.jurisdiction.id)
        .where('representativeId', 'in', [...ids])
        .orderBy('isPrimary', 'desc')
        .orderBy('startedOn', 'desc')
        .orderBy('id')
        .execute(),
    row => row.representativeId,
  );
}

/** How many people in office belong to each group. */
export function groupMemberCount(context: Context) {
  return batchByKey<{ groupId: string; people: number }>(
    async ids => {
      const { rows } = await sql<{ groupId: string; people: number }>`
        select group_id, count(distinct representative_id)::int as people from mandates
        where jurisdiction_id = ${context.jurisdiction.id} and group_id = any (${[...ids]}::uuid[])
          and started_on <= ${context.today} and (ended_on is null or ended_on >= ${context.today})
        group by group_id`.execute(await context.read());
      return rows;
    },
    row => row.groupId,
  );
}

/** How many people in office count for each ward or one below it: each once, by the primary mandate. */
export function wardRepresentativeCount(context: Context) {
  return batchByKey<{ wardId: string; people: number }>(
    async ids => {
      const { rows } = await sql<{ wardId: string; people: number }>`
        select line.ancestor_id as ward_id, count(distinct m.representative_id)::int as people
        from ward_ancestors line
        join mandates m on m.jurisdiction_id = line.jurisdiction_id and m.ward_id = line.ward_id
        where line.jurisdiction_id = ${context.jurisdiction.id} and line.ancestor_id = any (${[...ids]}::uuid[])
          and m.is_primary and m.started_on <= ${context.today} and (m.ended_on is null or m.ended_on >= ${context.today})
        group by line.ancestor_id`.execute(await context.read());
      return rows;
    },
    row => row.wardId,
  );
}
