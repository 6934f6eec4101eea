import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { readPage, readPagesByParent } from '../shared/paging.js';

/** Visits with the ward of the household, those that were withdrawn included. */
export function selectVisits(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('visits')
    .innerJoin('households', join =>
      join
        .onRef('households.jurisdictionId', '=', 'visits.jurisdictionId')
        .onRef('households.id', '=', 'visits.householdId'),
    )
    .selectAll('visits')
    .select('households.wardId')
    .where('visits.jurisdictionId', '=', jurisdictionId);
}

export type VisitRow = Awaited<ReturnType<ReturnType<typeof selectVisits>['executeTakeFirstOrThrow']>>;

/** Loads visits by id. */
export function visitById(context: Context) {
  return batchByKey<VisitRow>(
    async ids =>
      selectVisits(await context.read(), context.jurisdiction.id)
        .where('visits.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const NEWEST_FIRST = [
  { expression: 'visits.visited_on', property: 'visitedOn', descending: true },
  { expression: 'visits.id', property: 'id', descending: true },
];

const OLDEST_FIRST = NEWEST_FIRST.map(({ expression, property }) => ({ expression, property }));

const COLUMNS = {
  representativeId: 'visits.representativeId',
  householdId: 'visits.householdId',
  wardId: 'households.wardId',
};

const madeIn = (year: number) => sql<boolean>`visits.visited_on between ${`${year}-01-01`} and ${`${year}-12-31`}`;

export interface VisitFilter {
  year: number;
  representativeId?: string | null;
  householdId?: string | null;
  wardId?: string | null;
  /** 1 to 12: only visits of this month. */
  month?: number | null;
  oldestFirst?: boolean | null;
  /** Those that were withdrawn instead of those that stand. */
  isWithdrawn?: boolean | null;
}

/** A page of the visits that the viewer may read, newest first. */
export async function readVisits(context: Context, filter: VisitFilter, page: PageArgs) {
  const { year, representativeId, householdId, wardId, month } = filter;
  let query = selectVisits(await context.read(), context.jurisdiction.id)
    .where(madeIn(year))
    .where('visits.withdrawnAt', filter.isWithdrawn ? 'is not' : 'is', null)
    .where(await viewerReach(context, 'visit.read', COLUMNS));
  if (representativeId) query = query.where('visits.representativeId', '=', representativeId);
  if (householdId) query = query.where('visits.householdId', '=', householdId);
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = households.jurisdiction_id and line.ward_id = households.ward_id)`);
  }
  if (month) query = query.where(sql<boolean>`extract(month from visits.visited_on) = ${month}`);
  return readPage(query, filter.oldestFirst ? OLDEST_FIRST : NEWEST_FIRST, page);
}

/** A page of each person's visits, newest first; with a year only those of it. */
export function visitsOfRepresentative(context: Context, year: number | null, page: PageArgs) {
  return new DataLoader<string, Connection<VisitRow>>(async ids => {
    const db = await context.read();
    let query = selectVisits(db, context.jurisdiction.id)
      .where('visits.representativeId', 'in', [...ids])
      .where('visits.withdrawnAt', 'is', null)
      .where(await viewerReach(context, 'visit.read', COLUMNS));
    if (year !== null) query = query.where(madeIn(year));
    return readPagesByParent(db, { query, parent: 'representativeId', keys: NEWEST_FIRST }, ids, page);
  });
}

/** The day each household was last visited, by whomever. */
export function lastVisit(context: Context) {
  return batchByKey<{ householdId: string; lastVisitedOn: string }>(
    async ids => {
      const { rows } = await sql<{ householdId: string; lastVisitedOn: string }>`
        select household_id, max(visited_on) as last_visited_on from standing_visits
        where jurisdiction_id = ${context.jurisdiction.id} and household_id = any (${[...ids]}::uuid[])
        group by household_id`.execute(await context.read());
      return rows;
    },
    row => row.householdId,
  );
}
