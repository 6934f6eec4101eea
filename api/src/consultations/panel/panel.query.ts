import { sql } from 'kysely';
import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { batchByKey, batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';

function selectMembers(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('panelMembers as member')
    .selectAll('member')
    .where('member.jurisdictionId', '=', jurisdictionId);
}

export type PanelMemberRow = Awaited<ReturnType<ReturnType<typeof selectMembers>['executeTakeFirstOrThrow']>>;

/** Loads members of panels by id. */
export function panelMemberById(context: Context) {
  return batchByKey<PanelMemberRow>(
    async ids =>
      selectMembers(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const BY_SEAT = [
  { expression: 'member.seat', property: 'seat' },
  { expression: 'member.id', property: 'id' },
];

/** A page of those who sit on the panel of a ward today, class by class. */
export async function readMembers(context: Context, filter: { panel: string; wardId: string }, page: PageArgs) {
  const query = selectMembers(await context.read(), context.jurisdiction.id)
    .where('member.panel', '=', filter.panel)
    .where('member.wardId', '=', filter.wardId)
    .where('member.startedOn', '<=', context.today)
    .where(eb => eb.or([eb('member.endedOn', 'is', null), eb('member.endedOn', '>=', context.today)]));
  return readPage(query, BY_SEAT, page);
}

function selectCases(db: Db, jurisdictionId: string) {
  return db.selectFrom('panelCases as c').selectAll('c').where('c.jurisdictionId', '=', jurisdictionId);
}

export type PanelCaseRow = Awaited<ReturnType<ReturnType<typeof selectCases>['executeTakeFirstOrThrow']>>;

/** Loads cases by id. */
export function panelCaseById(context: Context) {
  return batchByKey<PanelCaseRow>(
    async ids =>
      selectCases(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Loads the cases in which a matter was judged, in order. */
export function casesOfMatter(context: Context) {
  return batchManyByKey<PanelCaseRow>(
    async ids =>
      selectCases(await context.read(), context.jurisdiction.id)
        .where('c.matterId', 'in', [...ids])
        .orderBy('c.openedOn')
        .orderBy('c.id')
        .execute(),
    row => row.matterId,
  );
}

const NEWEST_FIRST = [
  { expression: 'c.opened_on', property: 'openedOn', descending: true },
  { expression: 'c.id', property: 'id', descending: true },
];

/** A page of the cases opened in a year that the viewer may read, the newest first. */
export async function readCases(
  context: Context,
  filter: { year: number; wardId?: string | null; state?: string | null },
  page: PageArgs,
) {
  let query = selectCases(await context.read(), context.jurisdiction.id)
    .where('c.openedOn', '>=', `${filter.year}-01-01`)
    .where('c.openedOn', '<=', `${filter.year}-12-31`)
    .where(await viewerReach(context, 'panel.read', { wardId: 'c.wardId' }));
  if (filter.state) query = query.where('c.state', '=', filter.state);
  if (filter.wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${filter.wardId}
      and line.jurisdiction_id = c.jurisdiction_id and line.ward_id = c.ward_id)`);
  }
  return readPage(query, NEWEST_FIRST, page);
}

/** Loads what members found, with whose finding it is. */
export function judgementsOf(context: Context) {
  return batchManyByKey(
    async ids =>
      (await context.read())
        .selectFrom('panelJudgements as given')
        .innerJoin('panelCases as c', join =>
          join.onRef('c.jurisdictionId', '=', 'given.jurisdictionId').onRef('c.id', '=', 'given.caseId'),
        )
        .selectAll('given')
        .select(['c.panel', 'c.wardId'])
        .where('given.jurisdictionId', '=', context.jurisdiction.id)
        .where('given.caseId', 'in', [...ids])
        .orderBy('given.givenOn')
        .orderBy('given.id')
        .execute(),
    row => row.caseId,
  );
}

export type JudgementRow = Awaited<ReturnType<ReturnType<typeof judgementsOf>['load']>>[number];
