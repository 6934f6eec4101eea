import { sql } from 'kysely';
import { viewerReach } from '../../accounts/reach.js';
import { Role } from '../../accounts/role.js';
import type { Context } from '../../context.js';
import { batchByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';

async function selectProposals(context: Context) {
  const db = await context.read();
  return db
    .selectFrom('proposals')
    .innerJoin('evaluations', join =>
      join
        .onRef('evaluations.jurisdictionId', '=', 'proposals.jurisdictionId')
        .onRef('evaluations.id', '=', 'proposals.evaluationId'),
    )
    .leftJoin('mandates', join =>
      join
        .onRef('mandates.jurisdictionId', '=', 'evaluations.jurisdictionId')
        .onRef('mandates.id', '=', 'evaluations.mandateId'),
    )
    .selectAll('proposals')
    .select(['mandates.representativeId', 'evaluations.cycleId'])
    .select(sql<string>`coalesce(mandates.ward_id, evaluations.ward_id)`.as('wardId'))
    .where('proposals.jurisdictionId', '=', context.jurisdiction.id)
    .where(isKnown(context));
}

/** The person concerned knows of what lies before the authority, not of drafts. */
const isKnown = ({ viewer }: Context) =>
  viewer?.role === Role.REPRESENTATIVE ? sql<boolean>`proposals.state not in ('DRAFT', 'DROPPED')` : sql<boolean>`true`;

export type ProposalRow = Awaited<ReturnType<Awaited<ReturnType<typeof selectProposals>>['executeTakeFirstOrThrow']>>;

/** Loads proposals by id. */
export function proposalById(context: Context) {
  return batchByKey<ProposalRow>(
    async ids => (await selectProposals(context)).where('proposals.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

/** What the rubric suggests about a published result, and the proposal that was made of it. */
export interface SuggestionRow {
  evaluationId: string;
  rule: string;
  cycleId: string;
  proposalId: string | null;
  representativeId: string | null;
  wardId: string;
}

const COLUMNS = { representativeId: 'suggested.representativeId', wardId: 'suggested.wardId' };
const ORDER = [
  { expression: 'suggested.rule', property: 'rule' },
  { expression: 'suggested.evaluation_id', property: 'evaluationId' },
];

/** A page of what published results of a year suggest; the person concerned sees what lies before the authority. */
export async function readSuggestions(context: Context, year: number, page: PageArgs) {
  const db = await context.read();
  const isOwnView = context.viewer?.role === Role.REPRESENTATIVE;
  const suggested = sql<SuggestionRow>`(
    select e.id as evaluation_id, named.rule, e.cycle_id, p.id as proposal_id, m.representative_id,
      coalesce(m.ward_id, e.ward_id) as ward_id
    from evaluations e
    join evaluation_cycles c on c.jurisdiction_id = e.jurisdiction_id and c.id = e.cycle_id and c.year = ${year}
    left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
    cross join lateral (
      select jsonb_array_elements_text(coalesce(e.outcome -> 'proposals', '[]')) as rule
      where exists (select from current_evaluations now where now.jurisdiction_id = e.jurisdiction_id and now.id = e.id)
      union
      select made.rule from proposals made
      where made.jurisdiction_id = e.jurisdiction_id and made.evaluation_id = e.id) named
    left join proposals p on p.jurisdiction_id = e.jurisdiction_id and p.evaluation_id = e.id and p.rule = named.rule
      and (not ${isOwnView} or p.state not in ('DRAFT', 'DROPPED'))
    where e.jurisdiction_id = ${context.jurisdiction.id} and e.published_at is not null
      and (not ${isOwnView} or p.id is not null))`;
  const query = db
    .selectFrom(suggested.as<'suggested'>(sql`suggested`))
    .selectAll('suggested')
    .where(await viewerReach(context, 'proposal.read', COLUMNS));
  return readPage(query, ORDER, page);
}
