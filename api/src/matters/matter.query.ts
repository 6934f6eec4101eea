import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { readPage, readPagesByParent } from '../shared/paging.js';

export function selectMatters(db: Db, jurisdictionId: string) {
  return db.selectFrom('matters').selectAll('matters').where('matters.jurisdictionId', '=', jurisdictionId);
}

export type MatterRow = Awaited<ReturnType<ReturnType<typeof selectMatters>['executeTakeFirstOrThrow']>>;

/** Loads matters by id. */
export function matterById(context: Context) {
  return batchByKey<MatterRow>(
    async ids =>
      selectMatters(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Loads what happened to a matter, in order, each step with whose matter it is. */
export function stepsOfMatter(context: Context) {
  return batchManyByKey(
    async ids => {
      const db = await context.read();
      return db
        .selectFrom('matterSteps as step')
        .innerJoin('matters', join =>
          join.onRef('matters.jurisdictionId', '=', 'step.jurisdictionId').onRef('matters.id', '=', 'step.matterId'),
        )
        .select(['step.matterId', 'step.verb', 'step.takenOn', 'step.note'])
        .select(['matters.representativeId', 'matters.householdId', 'matters.wardId'])
        .where('step.jurisdictionId', '=', context.jurisdiction.id)
        .where('step.matterId', 'in', [...ids])
        .orderBy('step.takenOn')
        .orderBy('step.takenAt')
        .orderBy('step.id')
        .execute();
    },
    row => row.matterId,
  );
}

const NEWEST_FIRST = [
  { expression: 'matters.raised_on', property: 'raisedOn', descending: true },
  { expression: 'matters.number', property: 'number', descending: true },
];

const COLUMNS = {
  representativeId: 'matters.representativeId',
  householdId: 'matters.householdId',
  wardId: 'matters.wardId',
};

const raisedIn = (year: number) => sql<boolean>`matters.raised_on between ${`${year}-01-01`} and ${`${year}-12-31`}`;

export interface MatterFilter {
  year: number;
  kind?: string | null;
  state?: string | null;
  wardId?: string | null;
  representativeId?: string | null;
  search?: string | null;
}

/** A page of the matters that the viewer may read, newest first. */
export async function readMatters(context: Context, filter: MatterFilter, page: PageArgs) {
  const { year, kind, state, wardId, representativeId, search } = filter;
  let query = selectMatters(await context.read(), context.jurisdiction.id)
    .where(raisedIn(year))
    .where(await viewerReach(context, 'matter.read', COLUMNS));
  if (kind) query = query.where('matters.kind', '=', kind);
  if (state) query = query.where('matters.state', '=', state);
  if (representativeId) query = query.where('matters.representativeId', '=', representativeId);
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = matters.jurisdiction_id and line.ward_id = matters.ward_id)`);
  }
  if (search) {
    const text = search.trim();
    query = query.where(
      sql<boolean>`(position(${text} in matters.title) > 0 or position(${text} in matters.number) > 0)`,
    );
  }
  return readPage(query, NEWEST_FIRST, page);
}

/** A page of the matters each person raised, newest first; with a year only those of it. */
export function mattersOfRepresentative(context: Context, year: number | null, page: PageArgs) {
  return new DataLoader<string, Connection<MatterRow>>(async ids => {
    const db = await context.read();
    let query = selectMatters(db, context.jurisdiction.id)
      .where('matters.representativeId', 'in', [...ids])
      .where(await viewerReach(context, 'matter.read', COLUMNS));
    if (year !== null) query = query.where(raisedIn(year));
    return readPagesByParent(db, { query, parent: 'representativeId', keys: NEWEST_FIRST }, ids, page);
  });
}
