import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';

export function selectGroups(db: Db, jurisdictionId: string) {
  return db.selectFrom('groups').selectAll('groups').where('groups.jurisdictionId', '=', jurisdictionId);
}

export type GroupRow = Awaited<ReturnType<ReturnType<typeof selectGroups>['executeTakeFirstOrThrow']>>;

/** Loads groups by id. */
export function groupById(context: Context) {
  return batchByKey<GroupRow>(
    async ids =>
      selectGroups(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const BY_NAME = [
  { expression: 'groups.name collate "zh-x-icu"', property: 'name' },
  { expression: 'groups.id', property: 'id' },
];

/** A page of groups by name; with a ward, those of it and of the wards below. */
export async function readGroups(context: Context, wardId: string | undefined, page: PageArgs) {
  let query = selectGroups(await context.read(), context.jurisdiction.id);
  if (wardId) {
    query = query.where('groups.wardId', 'in', eb =>
      eb
        .selectFrom('wardAncestors')
        .select('wardAncestors.wardId')
        .where('wardAncestors.jurisdictionId', '=', context.jurisdiction.id)
        .where('wardAncestors.ancestorId', '=', wardId),
    );
  }
  return readPage(query, BY_NAME, page);
}
