import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { type CycleRow, cycleOfPeers, type PeerGroup } from '../evaluations/cycle.query.js';
import { selectedWardId } from '../measures/selected-ward.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage, type SortKey } from '../shared/paging.js';
import { type StandingRow, standingsOf } from './standing.query.js';
import { type RankingFilter, RankingSort } from './standing.type.js';

const RANK: SortKey = { expression: 'standings.rank', property: 'rank' };
const NAME: SortKey = { expression: 'standings.name collate "zh-x-icu"', property: 'name' };
const EVALUATION: SortKey = { expression: 'standings.evaluation_id', property: 'evaluationId' };

const ORDERS: Readonly<Record<RankingSort, SortKey[]>> = {
  RANK: [RANK, NAME, EVALUATION],
  NAME: [NAME, RANK, EVALUATION],
  MOVEMENT: [{ expression: 'standings.movement', property: 'movement', descending: true }, RANK, NAME, EVALUATION],
};

export interface RankingAsked extends PeerGroup {
  filter?: RankingFilter | null;
  sort?: RankingSort | null;
}

/** The same letters whatever their width and case, without blanks. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

async function standingsMatching(context: Context, cycle: CycleRow, filter: RankingFilter) {
  const db = await context.read();
  const wardId = await selectedWardId(context, filter.wardId);
  const reach = await viewerReach(context, 'ranking.read', { wardId: 'standings.wardId' });
  let query = db
    .selectFrom(sql<StandingRow>`${await standingsOf(context, [cycle])}`.as<'standings'>(sql`standings`))
    .selectAll('standings')
    .where(reach);
  if (filter.band) query = query.where('standings.band', '=', filter.band);
  if (filter.search) {
    query = query.where(
      sql<boolean>`position(${plain(filter.search)} in lower(regexp_replace(normalize(standings.name, NFKC), '\\s', '', 'g'))) > 0`,
    );
  }
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors a
      where a.jurisdiction_id = standings.jurisdiction_id and a.ward_id = standings.ward_id and a.ancestor_id = ${wardId})`);
  }
  return query;
}

/** A page of one peer group; a filter leaves out people, not ranks. */
export async function readRanking(context: Context, asked: RankingAsked, page: PageArgs) {
  const { filter, sort } = asked;
  const cycle = await cycleOfPeers(context, asked);
  const query = await standingsMatching(context, cycle, filter ?? {});
  return { ...(await readPage(query, ORDERS[sort ?? RankingSort.RANK], page)), cycle };
}
