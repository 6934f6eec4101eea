import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion } from '../../database/find-record.js';
import { requireText } from '../../shared/checks.js';
import { Conflict, DomainError, InvalidInput } from '../../shared/errors.js';
import { readScoreSheet } from '../criterion-score.query.js';
import { evaluationById } from '../evaluation.query.js';
import { lockYear, recomputeYear } from '../recompute.js';
import { Reply } from './reply.entity.js';
import { type DecideReplyInput, ReplyDecision } from './reply.input.js';
import { type ReplyRow, replyById } from './reply.query.js';
import { checkCorrection, isDecidable, partyOf } from './reply-rules.js';
import { ScoreCorrection } from './score-correction.entity.js';

async function requireMayDecide(context: Context, reply: ReplyRow): Promise<void> {
  await requireRight(context, 'reply.decide', reply);
  const party = await partyOf(context, reply);
  if (party !== null) {
    throw new DomainError('FORBIDDEN', 'A reply is decided by somebody else', {
      reason: 'reply-decided-by-party',
      field: 'replyId',
      value: party,
    });
  }
  if (isDecidable(reply)) return;
  throw new Conflict('Replies are not decided in this phase', {
    reason: 'reply-not-decidable',
    field: 'replyId',
    value: reply.phase,
  });
}

/** Puts the points of the decision in the place of those of the line. */
async function correctPoints(em: EntityManager, context: Context, reply: ReplyRow, input: DecideReplyInput) {
  const { points, reason } = input;
  if (points == null) throw new InvalidInput('Say how many points', { reason: 'points-missing', field: 'points' });
  const evaluation = (await context.once(evaluationById).load(reply.evaluationId))!;
  const line = (await readScoreSheet(context, evaluation)).find(({ key }) => key === reply.criterion);
  if (!line) throw new Conflict('The rubric no longer has this line', { reason: 'line-gone', value: reply.criterion });
  checkCorrection(line, points);
  em.create(ScoreCorrection, {
    jurisdictionId: reply.jurisdictionId,
    evaluationId: reply.evaluationId,
    criterion: reply.criterion,
    points,
    pointsBefore: line.points,
    reason,
    replyId: reply.id,
    correctedBy: context.viewer!.userId,
    correctedAt: context.now,
  });
}

/** Somebody who is no party decides a reply; figures and points follow at once. Answers its key. */
export async function decideReply(context: Context, input: DecideReplyInput): Promise<string> {
  const reason = requireText('reason', input.reason);
  const id = await transact(context, 'decideReply', input, async em => {
    const reply = await findVersion(em, Reply, input.replyId, input.version);
    const row = (await context.once(replyById).load(reply.id))!;
    // Nobody publishes between the check and the decision.
    await lockYear(dbOf(em), row.jurisdictionId, row.year);
    await requireMayDecide(context, row);
    const decision = { by: context.viewer!.userId, at: context.now, reason };
    if (input.decision === ReplyDecision.REJECT) {
      reply.reject(decision);
      return reply.id;
    }
    reply.uphold(decision);
    if (input.decision === ReplyDecision.CORRECT_POINTS) await correctPoints(em, context, row, { ...input, reason });
    await em.flush();
    const representativeIds = row.representativeId ? [row.representativeId] : null;
    await recomputeYear(
      dbOf(em),
      { jurisdictionId: row.jurisdictionId, year: row.year, representativeIds },
      context.now,
    );
    return reply.id;
  });
  return id!;
}
