import { type RawBuilder, sql } from 'kysely';
import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import { batchByKey, batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import { selectCurrent } from '../evaluation.query.js';

export interface PublicationRow {
  id: string;
  cycleId: string;
  minuteNumber: string;
  publishedAt: string;
  madeByName: string | null;
  digest: string;
  evaluationCount: number;
}

/** Loads what was published of cycles, the first act first. */
export function publicationsOfCycle(context: Context) {
  return batchManyByKey<PublicationRow>(
    async ids => {
      const { rows } = await sql<PublicationRow>`
        select p.id, p.cycle_id, p.minute_number, p.published_at, u.display_name as made_by_name, p.digest,
          (select count(*)::int from evaluations e
            where e.jurisdiction_id = p.jurisdiction_id and e.publication_id = p.id) as evaluation_count
        from publications p
        left join users u on u.id = p.made_by
        where p.jurisdiction_id = ${context.jurisdiction.id} and p.cycle_id = any(${[...ids]}::uuid[])
        order by p.published_at, p.id`.execute(await context.read());
      return rows;
    },
    row => row.cycleId,
  );
}

/** SQL: whether a line of an evaluation is disputed and not decided. */
export const hasOpenReply: RawBuilder<boolean> = sql`exists (select from replies open_reply
  where open_reply.jurisdiction_id = evaluations.jurisdiction_id and open_reply.evaluation_id = evaluations.id
    and open_reply.state = 'OPEN')`;

export interface CycleProgress {
  cycleId: string;
  publishedCount: number;
  readyCount: number;
  undecidedCount: number;
  disputedCount: number;
}

/** Loads how many evaluations of cycles are published, ready, without a total, or disputed. */
export function progressOfCycle(context: Context) {
  return batchByKey<CycleProgress>(
    async ids => {
      const { rows } = await sql<CycleProgress>`
        select cycle_id, count(*) filter (where is_published)::int as published_count,
          count(*) filter (where not is_published and not is_disputed and not is_undecided)::int as ready_count,
          count(*) filter (where not is_published and not is_disputed and is_undecided)::int as undecided_count,
          count(*) filter (where not is_published and is_disputed)::int as disputed_count
        from (
          select cycle_id, published_at is not null as is_published, total_points is null as is_undecided,
            ${hasOpenReply} as is_disputed
          from current_evaluations evaluations
          where jurisdiction_id = ${context.jurisdiction.id} and cycle_id = any(${[...ids]}::uuid[])) counted
        group by cycle_id`.execute(await context.read());
      return rows;
    },
    row => row.cycleId,
  );
}

const COLUMNS = { representativeId: 'mandates.representativeId', wardId: 'wards.id' };

/**
 * A page of the evaluations of a cycle that could not be published now: those without a total, and disputed ones. Once
 * the cycle is published, every one that still waits.
 */
export async function readWaiting(context: Context, cycleId: string, page: PageArgs) {
  const query = selectCurrent(await context.read(), context.jurisdiction.id)
    .where('evaluations.cycleId', '=', cycleId)
    .where('evaluations.publishedAt', 'is', null)
    .where(await viewerReach(context, 'evaluation.read', COLUMNS))
    .where(
      sql<boolean>`(evaluation_cycles.phase = 'PUBLISHED' or evaluations.total_points is null or ${hasOpenReply})`,
    );
  return readPage(query, [{ expression: 'evaluations.id', property: 'id' }], page);
}

/** Loads whether a reply about evaluations is open. */
export function openReplyOf(context: Context) {
  return batchByKey<{ evaluationId: string }>(
    async ids => {
      const db = await context.read();
      return db
        .selectFrom('replies')
        .select('evaluationId')
        .distinct()
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('evaluationId', 'in', [...ids])
        .where('state', '=', 'OPEN')
        .execute();
    },
    row => row.evaluationId,
  );
}
