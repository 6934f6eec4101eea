import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { fileById } from '../../files/file.query.js';
import { StoredFile } from '../../files/file.type.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { type CriterionRow, readScoreSheet } from '../criterion-score.query.js';
import { CriterionScore } from '../criterion-score.type.js';
import { evaluationById } from '../evaluation.query.js';
import { Evaluation } from '../evaluation.type.js';
import { decideReply } from './decide-reply.service.js';
import { raiseReply, withdrawReply } from './raise-reply.service.js';
import { Reply, ReplyState } from './reply.entity.js';
import { DecideReplyInput, RaiseReplyInput, WithdrawReplyInput } from './reply.input.js';
import {
  type CorrectionRow,
  correctionsOfEvaluation,
  type ReplyRow,
  readReplies,
  repliesOfEvaluation,
  replyById,
} from './reply.query.js';
import { replyDays, viewerMayDecide } from './reply-rules.js';
import { ScoreCorrection } from './score-correction.entity.js';
import { isViewersOwn } from './subject-of.js';

const ReplyConnection = createConnection('Reply', () => Reply);

@Resolver(() => Reply)
export class ReplyResolver {
  @Query(() => ReplyConnection, { description: 'Replies of a year, those that wait longest first.' })
  replies(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Calendar year that is evaluated.' }) year: number,
    @Arg('state', () => ReplyState, { nullable: true, description: 'Only those this far.' }) state?: ReplyState,
  ) {
    return readReplies(context, { year, state: state ?? null }, page);
  }

  @FieldResolver(() => Evaluation, { description: 'The evaluation of which a line is disputed.' })
  evaluation(@Root() { evaluationId }: ReplyRow, @Ctx() context: Context) {
    return context.once(evaluationById).load(evaluationId);
  }

  @FieldResolver(() => CriterionScore, {
    nullable: true,
    description: 'The line as it stands now; null when the rubric no longer has it.',
  })
  async score(@Root() { evaluationId, criterion }: ReplyRow, @Ctx() context: Context) {
    const evaluation = (await context.once(evaluationById).load(evaluationId))!;
    return (await readScoreSheet(context, evaluation)).find(({ key }) => key === criterion) ?? null;
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file that shows it; null without one.' })
  file(@Root() { fileId }: ReplyRow, @Ctx() context: Context) {
    return fileId && context.once(fileById).load(fileId);
  }

  @FieldResolver(() => String, { description: 'Who raised it.' })
  raisedByName(@Root() { raisedByName }: ReplyRow) {
    return raisedByName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who decided it; null before.' })
  decidedByName(@Root() { decidedByName }: ReplyRow) {
    return decidedByName;
  }

  @FieldResolver(() => ScoreCorrection, {
    nullable: true,
    description: 'The points it led to; null when it led to none.',
  })
  async correction(@Root() { id, evaluationId }: ReplyRow, @Ctx() context: Context) {
    const corrections = await context.once(correctionsOfEvaluation).load(evaluationId);
    return corrections.find(({ replyId }) => replyId === id) ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is the subject and may still take it back.' })
  viewerCanWithdraw(@Root() reply: ReplyRow, @Ctx() context: Context) {
    return reply.state === ReplyState.OPEN && isViewersOwn(context, reply);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may decide it now.' })
  viewerCanDecide(@Root() reply: ReplyRow, @Ctx() context: Context) {
    return viewerMayDecide(context, reply);
  }

  @Mutation(() => Reply, {
    description:
      'The subject disputes a line of the own score sheet; CONFLICT outside the days on which replies are taken.',
  })
  async raiseReply(
    @Ctx() context: Context,
    @Arg('input', () => RaiseReplyInput, { description: 'What to do, once per client key.' }) input: RaiseReplyInput,
  ) {
    return context.once(replyById).load(await raiseReply(context, input));
  }

  @Mutation(() => Reply, { description: 'The subject takes a reply back; CONFLICT once it is decided.' })
  async withdrawReply(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawReplyInput, { description: 'What to do, once per client key.' })
    input: WithdrawReplyInput,
  ) {
    return context.once(replyById).load(await withdrawReply(context, input));
  }

  @Mutation(() => Reply, {
    description: 'Somebody who neither raised it nor rated the line decides a reply; the points follow at once.',
  })
  async decideReply(
    @Ctx() context: Context,
    @Arg('input', () => DecideReplyInput, { description: 'What to do, once per client key.' }) input: DecideReplyInput,
  ) {
    return context.once(replyById).load(await decideReply(context, input));
  }
}

@Resolver(() => ScoreCorrection)
export class ScoreCorrectionResolver {
  @FieldResolver(() => String, { description: 'Who decided it.' })
  correctedByName(@Root() { correctedByName }: CorrectionRow) {
    return correctedByName;
  }
}

@Resolver(() => CriterionScore)
export class CriterionTrailResolver {
  @FieldResolver(() => [Reply], { description: 'What was disputed about the line, the newest first.' })
  async replies(@Root() { evaluationId, key }: CriterionRow, @Ctx() context: Context) {
    const replies = await context.once(repliesOfEvaluation).load(evaluationId);
    return replies.filter(({ criterion }) => criterion === key);
  }

  @FieldResolver(() => [ScoreCorrection], {
    description: 'How its points were corrected, the newest first: that one counts.',
  })
  async corrections(@Root() { evaluationId, key }: CriterionRow, @Ctx() context: Context) {
    const corrections = await context.once(correctionsOfEvaluation).load(evaluationId);
    return corrections.filter(({ criterion }) => criterion === key);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is the subject and may dispute the line now.' })
  async viewerCanDispute(@Root() { evaluationId, key, cycle }: CriterionRow, @Ctx() context: Context) {
    const evaluation = (await context.once(evaluationById).load(evaluationId))!;
    if (!isViewersOwn(context, evaluation) || (await replyDays(context, cycle)) === 'closed') return false;
    const replies = await context.once(repliesOfEvaluation).load(evaluationId);
    if (replies.some(({ criterion, state }) => criterion === key && state === ReplyState.OPEN)) return false;
    const sheet = await readScoreSheet(context, evaluation);
    return !sheet.some(({ parentKey }) => parentKey === key);
  }
}
