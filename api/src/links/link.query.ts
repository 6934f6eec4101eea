import DataLoader from 'dataloader';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { readPagesByParent } from '../shared/paging.js';

/** Links with whose they are: the person linked, the household and its ward. */
export function selectLinks(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('links')
    .innerJoin('mandates', join =>
      join.onRef('mandates.jurisdictionId', '=', 'links.jurisdictionId').onRef('mandates.id', '=', 'links.mandateId'),
    )
    .innerJoin('households', join =>
      join
        .onRef('households.jurisdictionId', '=', 'links.jurisdictionId')
        .onRef('households.id', '=', 'links.householdId'),
    )
    .selectAll('links')
    .select(['mandates.representativeId', 'households.wardId', 'households.code as householdCode'])
    .where('links.jurisdictionId', '=', jurisdictionId);
}

export type LinkRow = Awaited<ReturnType<ReturnType<typeof selectLinks>['executeTakeFirstOrThrow']>>;

/** Loads links by id. */
export function linkById(context: Context) {
  return batchByKey<LinkRow>(
    async ids =>
      selectLinks(await context.read(), context.jurisdiction.id)
        .where('links.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const BY_HOUSEHOLD = [
  { expression: 'households.code', property: 'householdCode' },
  { expression: 'links.id', property: 'id' },
];

/** A page of each person's links of today, by the household's number. */
export function linksOfRepresentative(context: Context, page: PageArgs) {
  return new DataLoader<string, Connection<LinkRow>>(async ids => {
    const db = await context.read();
    const query = selectLinks(db, context.jurisdiction.id)
      .where('mandates.representativeId', 'in', [...ids])
      .where('links.startedOn', '<=', context.today)
      .where(eb => eb.or([eb('links.endedOn', 'is', null), eb('links.endedOn', '>=', context.today)]))
      .where(await viewerReach(context, 'link.read', LINK_COLUMNS));
    return readPagesByParent(db, { query, parent: 'representativeId', keys: BY_HOUSEHOLD }, ids, page);
  });
}

const LINK_COLUMNS = {
  representativeId: 'mandates.representativeId',
  householdId: 'links.householdId',
  wardId: 'households.wardId',
};
