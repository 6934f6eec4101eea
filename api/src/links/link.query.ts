import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { batchByKey } from '../shared/batch.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { readPage, readPagesByParent } from '../shared/paging.js';
import { LinkPeriod } from './link.input.js';
import { fitsLinkRule, linkRuleTable } from './link-rule.sql.js';

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

/** SQL: the link lasts on the day. */
export function isInForce(day: string) {
  return sql<boolean>`(links.started_on <= ${day} and (links.ended_on is null or links.ended_on >= ${day}))`;
}

const BY_HOUSEHOLD = [
  { expression: 'households.code', property: 'householdCode' },
  { expression: 'links.started_on', property: 'startedOn', descending: true },
  { expression: 'links.id', property: 'id' },
];

const BY_HOUSEHOLD_OF_PERSON = BY_HOUSEHOLD.filter(({ property }) => property !== 'startedOn');

const NEWEST_FIRST = [
  { expression: 'links.started_on', property: 'startedOn', descending: true },
  { expression: 'links.id', property: 'id' },
];

const LINK_COLUMNS = {
  representativeId: 'mandates.representativeId',
  householdId: 'links.householdId',
  wardId: 'households.wardId',
};

/** A page of each person's links of today, by the household's number. */
export function linksOfRepresentative(context: Context, page: PageArgs) {
  return new DataLoader<string, Connection<LinkRow>>(async ids => {
    const db = await context.read();
    const query = selectLinks(db, context.jurisdiction.id)
      .where('mandates.representativeId', 'in', [...ids])
      .where(isInForce(context.today))
      .where(await viewerReach(context, 'link.read', LINK_COLUMNS));
    return readPagesByParent(db, { query, parent: 'representativeId', keys: BY_HOUSEHOLD_OF_PERSON }, ids, page);
  });
}

/** A page of each household's links, past and present, the newest first. */
export function linksOfHousehold(context: Context, page: PageArgs) {
  return new DataLoader<string, Connection<LinkRow>>(async ids => {
    const db = await context.read();
    const query = selectLinks(db, context.jurisdiction.id)
      .where('links.householdId', 'in', [...ids])
      .where(await viewerReach(context, 'link.read', LINK_COLUMNS));
    return readPagesByParent(db, { query, parent: 'householdId', keys: NEWEST_FIRST }, ids, page);
  });
}

/** Whether a link of the mandate counts for the rule of that place; 0 asks for links that no rule of the type wants. */
async function countsForRule(context: Context, place: number) {
  const { programme } = await context.once(programmeInForce);
  const fitting = sql`select from ${linkRuleTable(programme)}, mandates h, households f
    where h.jurisdiction_id = links.jurisdiction_id and h.id = links.mandate_id and f.jurisdiction_id = h.jurisdiction_id
      and f.id = links.household_id and rule.type = h.type and ${fitsLinkRule(sql`${context.today}::date`)}`;
  if (place === 0) return sql<boolean>`not exists (${fitting})`;
  return sql<boolean>`exists (${fitting} and rule.ordinal = ${place})`;
}

export interface LinkFilter {
  representativeId?: string | null;
  mandateId?: string | null;
  wardId?: string | null;
  rule?: number | null;
  period: LinkPeriod;
}

/** A page of links that the viewer may read, by the household's number. */
export async function readLinks(context: Context, filter: LinkFilter, page: PageArgs) {
  const { representativeId, mandateId, wardId, rule, period } = filter;
  let query = selectLinks(await context.read(), context.jurisdiction.id).where(
    await viewerReach(context, 'link.read', LINK_COLUMNS),
  );
  if (representativeId) query = query.where('mandates.representativeId', '=', representativeId);
  if (mandateId) query = query.where('links.mandateId', '=', mandateId);
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = links.jurisdiction_id and line.ward_id = households.ward_id)`);
  }
  if (period === LinkPeriod.CURRENT) query = query.where(isInForce(context.today));
  if (period === LinkPeriod.PAST) query = query.where('links.endedOn', '<', context.today);
  if (rule != null) query = query.where(await countsForRule(context, rule));
  return readPage(query, BY_HOUSEHOLD, page);
}
