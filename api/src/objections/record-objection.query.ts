import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { primaryWard } from '../representatives/primary-ward.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import type { ObjectionState, OwnRecordType } from './record-objection.enums.js';

/** Objections with the ward where the person's facts count today, and who raised and answered them. */
export function selectObjections(db: Db, jurisdictionId: string, today: string) {
  const kept = db
    .selectFrom('recordObjections as kept')
    .leftJoin('users as raiser', 'raiser.id', 'kept.raisedBy')
    .leftJoin('users as answerer', 'answerer.id', 'kept.answeredBy')
    .selectAll('kept')
    .select(['raiser.displayName as raiserName', 'answerer.displayName as answererName'])
    .select(primaryWard('kept', 'representativeId', today).as('wardId'))
    .where('kept.jurisdictionId', '=', jurisdictionId)
    .as('objection');
  return db.selectFrom(kept).selectAll('objection');
}

export type RecordObjectionRow = Awaited<ReturnType<ReturnType<typeof selectObjections>['executeTakeFirstOrThrow']>>;

/** Loads objections by id. */
export function recordObjectionById(context: Context) {
  return batchByKey<RecordObjectionRow>(
    async ids =>
      selectObjections(await context.read(), context.jurisdiction.id, context.today)
        .where('objection.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const COLUMNS = { representativeId: 'objection.representativeId', wardId: 'objection.wardId' };

/** Loads by the record what was objected to it, the last first, as far as the viewer may read it. */
export function objectionsOfRecord(context: Context, recordType: `${OwnRecordType}`) {
  return batchManyByKey<RecordObjectionRow>(
    async ids =>
      selectObjections(await context.read(), context.jurisdiction.id, context.today)
        .where('objection.recordType', '=', recordType)
        .where('objection.recordId', 'in', [...ids])
        .where(await viewerReach(context, 'objection.read', COLUMNS))
        .orderBy('objection.raisedOn', 'desc')
        .orderBy('objection.id', 'desc')
        .execute(),
    row => row.recordId!,
  );
}

const OPEN_FIRST = [
  { expression: "(case objection.state when 'OPEN' then 0 else 1 end)", property: 'place' },
  { expression: 'objection.due_on', property: 'dueOn' },
  { expression: 'objection.id', property: 'id' },
];

export interface ObjectionFilter {
  year: number;
  state?: ObjectionState | null;
  representativeId?: string | null;
  isOverdue?: boolean | null;
}

/** A page of the objections of a year that the viewer may read: what waits first, the most urgent first. */
export async function readObjections(context: Context, filter: ObjectionFilter, page: PageArgs) {
  const { year, state, representativeId, isOverdue } = filter;
  const reach = await viewerReach(context, 'objection.read', COLUMNS);
  let query = selectObjections(await context.read(), context.jurisdiction.id, context.today)
    .select(sql<number>`case objection.state when 'OPEN' then 0 else 1 end`.as('place'))
    .where(reach)
    .where(sql<boolean>`objection.raised_on between ${`${year}-01-01`} and ${`${year}-12-31`}`);
  if (state) query = query.where('objection.state', '=', state);
  if (representativeId) query = query.where('objection.representativeId', '=', representativeId);
  if (isOverdue) query = query.where(sql<boolean>`objection.state = 'OPEN' and objection.due_on < ${context.today}`);
  return readPage(query, OPEN_FIRST, page);
}
