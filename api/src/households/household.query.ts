import { sql } from 'kysely';
import { viewerScope } from '../accounts/access.js';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import { isInWard, linkedRepresentatives, missesCoverage } from './coverage.sql.js';

export function selectHouseholds(db: Db, jurisdictionId: string) {
  return db.selectFrom('households').selectAll('households').where('households.jurisdictionId', '=', jurisdictionId);
}

export type HouseholdRow = Awaited<ReturnType<ReturnType<typeof selectHouseholds>['executeTakeFirstOrThrow']>>;

/** Loads households by id. */
export function householdById(context: Context) {
  return batchByKey<HouseholdRow>(
    async ids =>
      selectHouseholds(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Loads the keys of the categories a household belongs to today. */
export function householdCategories(context: Context) {
  return batchManyByKey<{ householdId: string; category: string }>(
    async ids => {
      const db = await context.read();
      return db
        .selectFrom('householdCategories')
        .select(['householdId', 'category'])
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('householdId', 'in', [...ids])
        .where('startedOn', '<=', context.today)
        .where(eb => eb.or([eb('endedOn', 'is', null), eb('endedOn', '>=', context.today)]))
        .execute();
    },
    row => row.householdId,
  );
}

const BY_CODE = [{ expression: 'households.code', property: 'code' }];

export interface HouseholdFilter {
  wardId?: string | null;
  search?: string | null;
  unlinkedOnly?: boolean | null;
  /** Only households to which exactly so many representatives are linked. */
  linkedBy?: number | null;
  /** Only households that nobody of these types is linked to. */
  withoutTypes?: string[] | null;
  /** Only households that miss the coverage rule of this place, from 1: from below, or from above. */
  coverageRule?: number | null;
  isOver?: boolean | null;
  /** Only households that are not closed and at which nobody looked since this day. */
  notVerifiedSince?: string | null;
}

const COLUMNS = { householdId: 'households.id', wardId: 'households.wardId' };

/**
 * Part of a ledger number, or a name. Part of a name finds only households that the viewer sees unmasked, so that
 * nobody guesses masked names letter by letter; a whole name is known to whoever types it.
 */
async function matchesSearch(context: Context, search: string) {
  const text = search.trim();
  const unmasked = await viewerReach(context, 'household.details', COLUMNS);
  return sql<boolean>`(position(${text} in households.code) > 0 or households.head_name = ${text}
    or (position(${text} in households.head_name) > 0 and ${unmasked}))`;
}

/** Households of the ledger with as many representatives as the filter asks for; closed ones are nobody's task. */
async function hasRepresentatives(context: Context, { unlinkedOnly, linkedBy, ...filter }: HouseholdFilter) {
  const { today } = context;
  const wanted = unlinkedOnly ? 0 : (linkedBy ?? null);
  const conditions = [];
  if (wanted !== null) conditions.push(sql<boolean>`${linkedRepresentatives('all', today)} = ${wanted}`);
  if (filter.withoutTypes) {
    const types = filter.withoutTypes.length === 0 ? 'all' : filter.withoutTypes;
    conditions.push(sql<boolean>`${linkedRepresentatives(types, today)} = 0`);
  }
  if (filter.coverageRule != null) {
    const { programme } = await context.once(programmeInForce);
    const rule = programme.coverage[filter.coverageRule - 1];
    conditions.push(rule ? missesCoverage(rule, filter.isOver ?? false, today) : sql<boolean>`false`);
  }
  if (conditions.length === 0) return sql<boolean>`true`;
  return sql<boolean>`(households.residence <> 'CLOSED' and ${sql.join(conditions, sql` and `)})`;
}

/** A page of the ledger: what the viewer may read; for a representative the households linked today. */
export async function readHouseholds(context: Context, filter: HouseholdFilter, page: PageArgs) {
  const isRepresentative = (await viewerScope(context, 'household.read')) === 'known';
  const reach = await viewerReach(context, isRepresentative ? 'household.details' : 'household.read', COLUMNS);
  let query = selectHouseholds(await context.read(), context.jurisdiction.id)
    .where(reach)
    .where(isInWard(filter.wardId))
    .where(await hasRepresentatives(context, filter));
  if (filter.search) query = query.where(await matchesSearch(context, filter.search));
  if (filter.notVerifiedSince) {
    query = query.where(sql<boolean>`households.residence <> 'CLOSED'
      and (households.verified_on is null or households.verified_on < ${filter.notVerifiedSince})`);
  }
  return readPage(query, BY_CODE, page);
}
