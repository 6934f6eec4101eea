import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { readPage, readPagesByParent } from '../shared/paging.js';
import { isOpenOn } from './ward-days.sql.js';

/** Wards of the jurisdiction the request works in. */
export function selectWards(db: Db, jurisdictionId: string) {
  return db.selectFrom('wards').selectAll('wards').where('wards.jurisdictionId', '=', jurisdictionId);
}

export type WardRow = Awaited<ReturnType<ReturnType<typeof selectWards>['executeTakeFirstOrThrow']>>;

/** Loads wards by id, all of a request in one statement. */
export function wardById(context: Context) {
  return batchByKey<WardRow>(
    async ids =>
      selectWards(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** The ward above all others; null while there is none. */
export async function topWard(context: Context): Promise<WardRow | null> {
  const query = selectWards(await context.read(), context.jurisdiction.id).where('wards.parentId', 'is', null);
  return (await query.orderBy('position').orderBy('id').limit(1).executeTakeFirst()) ?? null;
}

/** Loads the wards above a ward, from the top. */
export function wardAncestors(context: Context) {
  return batchManyByKey<WardRow & { below: string }>(
    async ids =>
      selectWards(await context.read(), context.jurisdiction.id)
        .innerJoin('wardAncestors as line', join =>
          join.onRef('line.jurisdictionId', '=', 'wards.jurisdictionId').onRef('line.ancestorId', '=', 'wards.id'),
        )
        .select('line.wardId as below')
        .where('line.wardId', 'in', [...ids])
        .where('line.depth', '>', 0)
        .where('line.relation', '=', 'TREE')
        .orderBy('line.depth', 'desc')
        .execute(),
    row => row.below,
  );
}

/** Loads the ward that all of a ward became in the end; null while it stands for itself. */
export function lastSuccessor(context: Context) {
  return batchByKey<WardRow & { before: string }>(
    async ids =>
      selectWards(await context.read(), context.jurisdiction.id)
        .innerJoin('wardAncestors as line', join =>
          join.onRef('line.jurisdictionId', '=', 'wards.jurisdictionId').onRef('line.ancestorId', '=', 'wards.id'),
        )
        .select('line.wardId as before')
        .where('line.wardId', 'in', [...ids])
        .where('line.relation', '=', 'SUCCEEDED')
        .where(isNotSucceeded)
        .execute(),
    row => row.before,
  );
}

/** Whether a ward has not become part of another. */
const isNotSucceeded = sql<boolean>`not exists (select from ward_ancestors later
  where later.jurisdiction_id = wards.jurisdiction_id and later.ward_id = wards.id and later.relation = 'SUCCEEDED')`;

/** The office's own order of places. */
const BY_POSITION = [
  { expression: 'wards.position', property: 'position' },
  { expression: 'wards.name', property: 'name' },
  { expression: 'wards.id', property: 'id' },
];

export interface WardFilter {
  /** Wards that were closed too. */
  withClosed?: boolean | null;
  kind?: string | null;
  kinds?: readonly string[] | null;
  parentId?: string | null;
  search?: string | null;
}

/** A page of wards, in the office's order. */
export async function readWards(context: Context, filter: WardFilter, page: PageArgs) {
  let query = selectWards(await context.read(), context.jurisdiction.id);
  if (!filter.withClosed) query = query.where(isOpenOn('wards', context.today));
  if (filter.kind) query = query.where('wards.kind', '=', filter.kind);
  if (filter.kinds) query = query.where('wards.kind', 'in', [...filter.kinds]);
  if (filter.parentId) query = query.where('wards.parentId', '=', filter.parentId);
  if (filter.search) query = query.where(sql<boolean>`position(${filter.search.trim()} in wards.name) > 0`);
  return readPage(query, BY_POSITION, page);
}

/** The wards directly below each ward that have not been closed, a page of each in one statement. */
export function wardChildren(context: Context, page: PageArgs) {
  return new DataLoader<string, Connection<WardRow>>(async ids => {
    const db = await context.read();
    const query = selectWards(db, context.jurisdiction.id)
      .where('wards.parentId', 'in', [...ids])
      .where(isOpenOn('wards', context.today));
    return readPagesByParent(db, { query, parent: 'parentId', keys: BY_POSITION }, ids, page);
  });
}
