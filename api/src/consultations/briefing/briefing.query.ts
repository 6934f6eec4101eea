import { sql } from 'kysely';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { batchByKey, batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';

function selectBriefings(db: Db, jurisdictionId: string) {
  return db.selectFrom('briefings').selectAll('briefings').where('briefings.jurisdictionId', '=', jurisdictionId);
}

export type BriefingRow = Awaited<ReturnType<ReturnType<typeof selectBriefings>['executeTakeFirstOrThrow']>>;

/** Loads briefings by id. */
export function briefingById(context: Context) {
  return batchByKey<BriefingRow>(
    async ids =>
      selectBriefings(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const NEWEST_FIRST = [
  { expression: 'briefings.sent_on', property: 'sentOn', descending: true },
  { expression: 'briefings.id', property: 'id', descending: true },
];

/** A page of the briefings sent in a year, the newest first. */
export async function readBriefings(context: Context, year: number, page: PageArgs) {
  const query = selectBriefings(await context.read(), context.jurisdiction.id)
    .where('briefings.sentOn', '>=', `${year}-01-01`)
    .where('briefings.sentOn', '<=', `${year}-12-31`);
  return readPage(query, NEWEST_FIRST, page);
}

function selectAnswers(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('briefingAnswers as owed')
    .innerJoin('briefings', join =>
      join.onRef('briefings.jurisdictionId', '=', 'owed.jurisdictionId').onRef('briefings.id', '=', 'owed.briefingId'),
    )
    .innerJoin('groups', join =>
      join.onRef('groups.jurisdictionId', '=', 'owed.jurisdictionId').onRef('groups.id', '=', 'owed.groupId'),
    )
    .selectAll('owed')
    .select(['briefings.dueOn', 'groups.wardId'])
    .where('owed.jurisdictionId', '=', jurisdictionId);
}

export type BriefingAnswerRow = Awaited<ReturnType<ReturnType<typeof selectAnswers>['executeTakeFirstOrThrow']>>;

/** Loads what groups owe by id. */
export function briefingAnswerById(context: Context) {
  return batchByKey<BriefingAnswerRow>(
    async ids =>
      selectAnswers(await context.read(), context.jurisdiction.id)
        .where('owed.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Loads what groups owe to briefings, by the name of the group. */
export function answersOfBriefing(context: Context) {
  return batchManyByKey<BriefingAnswerRow>(
    async ids =>
      selectAnswers(await context.read(), context.jurisdiction.id)
        .where('owed.briefingId', 'in', [...ids])
        .orderBy(sql`groups.name collate "zh-x-icu"`)
        .orderBy('owed.id')
        .execute(),
    row => row.briefingId,
  );
}
