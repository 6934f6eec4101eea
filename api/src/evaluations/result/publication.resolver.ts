import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { Instant } from '../../shared/scalars.js';
import { type CycleRow, cycleById } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';
import { type EvaluationRow, evaluationById } from '../evaluation.query.js';
import { Evaluation } from '../evaluation.type.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { Publication } from './publication.entity.js';
import { PublishEvaluationInput, PublishEvaluationsInput } from './publication.input.js';
import {
  openReplyOf,
  type PublicationRow,
  progressOfCycle,
  publicationsOfCycle,
  readWaiting,
} from './publication.query.js';
import { PublicationProgress } from './publication.type.js';
import { publishEvaluation } from './publish-evaluation.service.js';
import { publishEvaluations } from './publish-evaluations.service.js';

const WaitingConnection = createConnection('WaitingEvaluation', () => Evaluation);
const NOTHING = { publishedCount: 0, readyCount: 0, undecidedCount: 0, disputedCount: 0 };

@Resolver(() => EvaluationCycle)
export class CyclePublicationResolver {
  @FieldResolver(() => [Publication], {
    description: 'Every act of publishing, corrections included, the first first.',
  })
  publications(@Root() { id }: CycleRow, @Ctx() context: Context) {
    return context.once(publicationsOfCycle).load(id);
  }

  @FieldResolver(() => PublicationProgress, { description: 'How many are published, and what the others wait for.' })
  async publicationProgress(@Root() { id, wardId }: CycleRow, @Ctx() context: Context) {
    return { ...((await context.once(progressOfCycle).load(id)) ?? NOTHING), wardId };
  }

  @FieldResolver(() => WaitingConnection, {
    description:
      'Evaluations without a total, and those of which a line is disputed; once it is published, all that still wait.',
  })
  waitingEvaluations(@Root() { id }: CycleRow, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return readWaiting(context, id, page);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may publish it now.' })
  viewerCanPublish(@Root() { phase }: CycleRow, @Ctx() context: Context) {
    return phase === CyclePhase.REVIEW && viewerMay(context, 'evaluation.publish', {});
  }

  @Mutation(() => EvaluationCycle, {
    description:
      'Freezes a reviewed cycle under the minute that approved it; CONFLICT when it has changed, or has undecided evaluations and no reason to hold them back.',
  })
  publishEvaluations(
    @Ctx() context: Context,
    @Arg('input', () => PublishEvaluationsInput, { description: 'What to do, once per client key.' })
    input: PublishEvaluationsInput,
  ) {
    return publishEvaluations(context, input);
  }
}

@Resolver(() => Publication)
export class PublicationResolver {
  @FieldResolver(() => Int, { description: 'How many evaluations it published.' })
  evaluationCount(@Root() { evaluationCount }: PublicationRow) {
    return evaluationCount;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who published it; null for what was entered afterwards.',
  })
  madeByName(@Root() { madeByName }: PublicationRow) {
    return madeByName;
  }
}

const REPLY_OPEN = { 'zh-CN': '有一项正在复核，尚未决定', en: 'A line is disputed and not decided yet' };

async function isWaiting(context: Context, { cycleId, publishedAt }: EvaluationRow): Promise<boolean> {
  const cycle = (await context.once(cycleById).load(cycleId))!;
  return cycle.phase === CyclePhase.PUBLISHED && publishedAt === null;
}

@Resolver(() => Evaluation)
export class EvaluationPublicationResolver {
  @FieldResolver(() => Instant, { nullable: true, description: 'When it was published; null before.' })
  publishedAt(@Root() { publishedAt }: EvaluationRow) {
    return publishedAt;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was not published with its cycle; null when nothing holds it back.',
  })
  async heldBackReason(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    if (!(await isWaiting(context, evaluation))) return null;
    const openReply = await context.once(openReplyOf).load(evaluation.id);
    return openReply ? REPLY_OPEN[context.language] : evaluation.heldBackReason;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it waited when its cycle was published and may follow now.' })
  async viewerCanPublish(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    if (evaluation.totalPoints === null || !(await isWaiting(context, evaluation))) return false;
    if (await context.once(openReplyOf).load(evaluation.id)) return false;
    return viewerMay(context, 'evaluation.publish', evaluation);
  }

  @Mutation(() => Evaluation, {
    description: 'Freezes an evaluation that waited when its cycle was published; CONFLICT while it still has to.',
  })
  async publishEvaluation(
    @Ctx() context: Context,
    @Arg('input', () => PublishEvaluationInput, { description: 'What to do, once per client key.' })
    input: PublishEvaluationInput,
  ) {
    return context.once(evaluationById).load(await publishEvaluation(context, input));
  }
}
