import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { type CycleRow, cycleByKey, cycleKey, cyclesFound } from '../evaluations/cycle.query.js';
import { EvaluationSubject } from '../evaluations/evaluation-subject.js';
import { selectedWardId } from '../measures/selected-ward.js';
import type { PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
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

export interface RankingAsked {
  year: number;
  type: string;
  subject?: EvaluationSubject | null;
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

/** The peer group of a representative type, else of a kind of ward: nobody is ranked across the two. */
async function cycleRanked(context: Context, { year, type, subject }: RankingAsked): Promise<CycleRow> {
  const subjects = subject ? [subject] : Object.values(EvaluationSubject);
  const keys = subjects.map(each => cycleKey({ year, subject: each, type }));
  const [cycle] = cyclesFound(await context.once(cycleByKey).loadMany(keys));
  if (cycle) return cycle;
  throw new NotFound('EvaluationCycle', `${year} ${type}`);
}

/** A page of one peer group; a filter leaves out people, not ranks. */
export async function readRanking(context: Context, asked: RankingAsked, page: PageArgs) {
  const { filter, sort } = asked;
  const cycle = await cycleRanked(context, asked);
  const query = await standingsMatching(context, cycle, filter ?? {});
  return { ...(await readPage(query, ORDERS[sort ?? RankingSort.RANK], page)), cycle };
}
