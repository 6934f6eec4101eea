import { type RawBuilder, sql } from 'kysely';
import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import { keyList } from '../../measures/fact-scope.js';
import { batchByKey, batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import type { ReplyState } from './reply.entity.js';

const WARD: RawBuilder<string> = sql`coalesce(mandates.ward_id, evaluations.ward_id)`;

/** Replies with whose they are, who raised and who decided them. */
async function selectReplies(context: Context) {
  const db = await context.read();
  return db
    .selectFrom('replies')
    .innerJoin('evaluations', join =>
      join
        .onRef('evaluations.jurisdictionId', '=', 'replies.jurisdictionId')
        .onRef('evaluations.id', '=', 'replies.evaluationId'),
    )
    .innerJoin('evaluationCycles as cycle', join =>
      join
        .onRef('cycle.jurisdictionId', '=', 'evaluations.jurisdictionId')
        .onRef('cycle.id', '=', 'evaluations.cycleId'),
    )
    .leftJoin('mandates', join =>
      join
        .onRef('mandates.jurisdictionId', '=', 'evaluations.jurisdictionId')
        .onRef('mandates.id', '=', 'evaluations.mandateId'),
    )
    .innerJoin('users as raiser', 'raiser.id', 'replies.raisedBy')
    .leftJoin('users as decider', 'decider.id', 'replies.decidedBy')
    .selectAll('replies')
    .select(['raiser.displayName as raisedByName', 'decider.displayName as decidedByName'])
    .select(['evaluations.mandateId', 'evaluations.cycleId', 'evaluations.publishedAt', 'mandates.representativeId'])
    .select(['cycle.phase', 'cycle.year', WARD.as('wardId')])
    .where('replies.jurisdictionId', '=', context.jurisdiction.id);
}

export type ReplyRow = Awaited<ReturnType<Awaited<ReturnType<typeof selectReplies>>['executeTakeFirstOrThrow']>>;

/** Loads replies by id. */
export function replyById(context: Context) {
  return batchByKey<ReplyRow>(
    async ids => (await selectReplies(context)).where('replies.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

/** Loads what was disputed in evaluations, the newest first. */
export function repliesOfEvaluation(context: Context) {
  return batchManyByKey<ReplyRow>(
    async ids =>
      (await selectReplies(context))
        .where('replies.evaluationId', 'in', [...ids])
        .orderBy('replies.raisedAt', 'desc')
        .orderBy('replies.id', 'desc')
        .execute(),
    row => row.evaluationId,
  );
}

export interface ReplyFilter {
  year: number;
  state?: ReplyState | null;
}

const COLUMNS = { representativeId: 'listed.representativeId', wardId: 'listed.wardId' };
const LONGEST_WAITING_FIRST = [
  { expression: 'listed.raised_at', property: 'raisedAt' },
  { expression: 'listed.id', property: 'id' },
];

/** A page of the replies of a year that the viewer may read: those that wait longest first. */
export async function readReplies(context: Context, { year, state }: ReplyFilter, page: PageArgs) {
  const db = await context.read();
  let query = db
    .selectFrom((await selectReplies(context)).where('cycle.year', '=', year).as('listed'))
    .selectAll('listed')
    .where(await viewerReach(context, 'reply.read', COLUMNS));
  if (state) query = query.where('listed.state', '=', state);
  return readPage(query, LONGEST_WAITING_FIRST, page);
}

/** Loads what was put right in evaluations by decision, the newest first. */
export function correctionsOfEvaluation(context: Context) {
  return batchManyByKey(
    async ids => {
      const { rows } = await sql<CorrectionRow>`
        select correction.evaluation_id, correction.criterion, correction.points, correction.points_before,
          correction.reason, correction.reply_id, correction.corrected_at, corrector.display_name as corrected_by_name,
          mandates.representative_id, coalesce(mandates.ward_id, evaluations.ward_id) as ward_id
        from score_corrections correction
        join users corrector on corrector.id = correction.corrected_by
        join evaluations on evaluations.jurisdiction_id = correction.jurisdiction_id
          and evaluations.id = correction.evaluation_id
        left join mandates on mandates.jurisdiction_id = evaluations.jurisdiction_id
          and mandates.id = evaluations.mandate_id
        where correction.jurisdiction_id = ${context.jurisdiction.id}
          and correction.evaluation_id = any(${keyList(ids)})
        order by correction.corrected_at desc, correction.id desc`.execute(await context.read());
      return rows;
    },
    row => row.evaluationId,
  );
}

export interface CorrectionRow {
  evaluationId: string;
  criterion: string;
  points: string;
  pointsBefore: string | null;
  reason: string;
  replyId: string | null;
  correctedAt: string;
  correctedByName: string;
  representativeId: string | null;
  wardId: string;
}
