import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion, keyOf } from '../../database/find-record.js';
import { supportingFile } from '../../files/supporting-file.js';
import { requireText, textOrNull } from '../../shared/checks.js';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../../shared/errors.js';
import { readScoreSheet } from '../criterion-score.query.js';
import { cycleById } from '../cycle.query.js';
import { type EvaluationRow, evaluationById } from '../evaluation.query.js';
import { Reply, ReplyState } from './reply.entity.js';
import type { RaiseReplyInput, WithdrawReplyInput } from './reply.input.js';
import { replyDays } from './reply-rules.js';
import { isViewersOwn } from './subject-of.js';

async function requireTaken(context: Context, { cycleId }: EvaluationRow): Promise<void> {
  const cycle = (await context.once(cycleById).load(cycleId))!;
  if ((await replyDays(context, cycle)) === 'open') return;
  throw new Conflict('Replies are not taken now', {
    reason: 'reply-not-taken',
    field: 'evaluationId',
    value: cycle.phase,
  });
}

/** A sum is disputed in the line that makes it wrong. */
async function requireDisputable(context: Context, evaluation: EvaluationRow, criterion: string): Promise<void> {
  const sheet = await readScoreSheet(context, evaluation);
  const allowed = sheet.filter(({ key }) => !sheet.some(({ parentKey }) => parentKey === key)).map(({ key }) => key);
  if (allowed.includes(criterion)) return;
  throw new InvalidInput('No such line to dispute', {
    reason: 'line-not-disputable',
    field: 'criterion',
    value: criterion,
    allowed,
  });
}

/** The subject disputes a line of the own score sheet. Answers the key of the reply. */
export async function raiseReply(context: Context, input: RaiseReplyInput): Promise<string> {
  const reason = requireText('reason', input.reason);
  const id = await transact(context, 'raiseReply', input, async em => {
    const evaluation = await context.once(evaluationById).load(keyOf('Evaluation', input.evaluationId));
    if (!evaluation) throw new NotFound('Evaluation', input.evaluationId);
    if (!isViewersOwn(context, evaluation)) throw new Forbidden('reply.raise');
    await requireTaken(context, evaluation);
    const { criterion } = input;
    await requireDisputable(context, evaluation, criterion);
    if (await em.findOne(Reply, { evaluationId: evaluation.id, criterion, state: ReplyState.OPEN })) {
      throw new Conflict('The line is disputed already', {
        reason: 'reply-exists',
        field: 'criterion',
        value: criterion,
      });
    }
    const reply = em.create(Reply, {
      jurisdictionId: context.jurisdiction.id,
      evaluationId: evaluation.id,
      criterion,
      reason,
      evidence: textOrNull(input.evidence),
      fileId: await supportingFile(context, input.fileId, null),
      raisedBy: context.viewer!.userId,
      raisedAt: context.now,
    });
    return reply.id;
  });
  return id!;
}

/** The subject takes a reply back before it is decided. Answers its key. */
export async function withdrawReply(context: Context, input: WithdrawReplyInput): Promise<string> {
  const id = await transact(context, 'withdrawReply', input, async em => {
    const reply = await findVersion(em, Reply, input.replyId, input.version);
    const evaluation = (await context.once(evaluationById).load(reply.evaluationId))!;
    if (!isViewersOwn(context, evaluation)) throw new Forbidden('reply.raise');
    reply.withdraw();
    return reply.id;
  });
  return id!;
}
