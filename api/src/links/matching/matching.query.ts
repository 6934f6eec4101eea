import { sql } from 'kysely';
import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { batchByKey, batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import type { ProposedLinkState } from './proposed-link.entity.js';

function selectProposals(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('linkProposals')
    .selectAll('linkProposals')
    .where('linkProposals.jurisdictionId', '=', jurisdictionId);
}

export type ProposalRow = Awaited<ReturnType<ReturnType<typeof selectProposals>['executeTakeFirstOrThrow']>>;

/** Loads proposals of links by id. */
export function linkProposalById(context: Context) {
  return batchByKey<ProposalRow>(
    async ids =>
      selectProposals(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const NEWEST_FIRST = [
  { expression: 'link_proposals.proposed_at', property: 'proposedAt', descending: true },
  { expression: 'link_proposals.id', property: 'id' },
];

/** A page of the proposals that the viewer may look at, the newest first. */
export async function readProposals(context: Context, page: PageArgs) {
  const reach = await viewerReach(context, 'linkage.read', { wardId: 'linkProposals.wardId' });
  const query = selectProposals(await context.read(), context.jurisdiction.id).where(reach);
  return readPage(query, NEWEST_FIRST, page);
}

function selectProposed(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('proposedLinks')
    .innerJoin('households', join =>
      join
        .onRef('households.jurisdictionId', '=', 'proposedLinks.jurisdictionId')
        .onRef('households.id', '=', 'proposedLinks.householdId'),
    )
    .selectAll('proposedLinks')
    .select(['households.wardId', 'households.code'])
    .where('proposedLinks.jurisdictionId', '=', jurisdictionId);
}

export type ProposedRow = Awaited<ReturnType<ReturnType<typeof selectProposed>['executeTakeFirstOrThrow']>>;

/** Loads proposed links by id. */
export function proposedLinkById(context: Context) {
  return batchByKey<ProposedRow>(
    async ids =>
      selectProposed(await context.read(), context.jurisdiction.id)
        .where('proposedLinks.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const BEST_FIRST = [
  { expression: 'proposed_links.points', property: 'points', descending: true },
  { expression: 'households.code', property: 'code' },
  { expression: 'proposed_links.id', property: 'id' },
];

/** A page of the pairs of a proposal that the viewer may look at, the best fit first. */
export async function readProposed(
  context: Context,
  proposalId: string,
  state: ProposedLinkState | null,
  page: PageArgs,
) {
  const columns = { wardId: 'households.wardId' };
  let query = selectProposed(await context.read(), context.jurisdiction.id)
    .where('proposedLinks.proposalId', '=', proposalId)
    .where(await viewerReach(context, 'linkage.read', columns));
  if (state) query = query.where('proposedLinks.state', '=', state);
  return readPage(query, BEST_FIRST, page);
}

/** Loads how many pairs of a proposal stand how. */
export function proposedCounts(context: Context) {
  return batchManyByKey<{ proposalId: string; state: ProposedLinkState; count: number }>(
    async ids => {
      const { rows } = await sql<{ proposalId: string; state: ProposedLinkState; count: number }>`
        select proposal_id, state, count(*)::int as count from proposed_links
        where jurisdiction_id = ${context.jurisdiction.id} and proposal_id = any (${[...ids]}::uuid[])
        group by proposal_id, state order by state`.execute(await context.read());
      return rows;
    },
    row => row.proposalId,
  );
}

/** Loads the needs set on a household, beside those of its categories. */
export function needsOfHousehold(context: Context) {
  return batchManyByKey<{ householdId: string; need: string }>(
    async ids =>
      (await context.read())
        .selectFrom('householdNeeds')
        .select(['householdId', 'need'])
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('householdId', 'in', [...ids])
        .where('endedOn', 'is', null)
        .orderBy('need')
        .execute(),
    row => row.householdId,
  );
}
