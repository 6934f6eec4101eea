import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { Forbidden, NotFound, Unauthenticated } from '../../shared/errors.js';
import { toGlobalId } from '../../shared/global-id.js';
import { cycleById } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';
import { type EvaluationRow, evaluationById } from '../evaluation.query.js';
import { Evaluation } from '../evaluation.type.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { isSubmittable, isWritable, SelfReport } from './self-report.entity.js';
import { ReopenSelfReportInput, SaveSelfReportInput, SubmitSelfReportInput } from './self-report.input.js';
import {
  knownSelfReport,
  type SelfReportRow,
  selfReportById,
  selfReportOfEvaluation,
  viewerMayReadReport,
} from './self-report.query.js';
import { reopenSelfReport, saveSelfReport, submitSelfReport } from './self-report.service.js';
import { SelfReportSection, SelfReportStanding } from './self-report.type.js';
import { draftSelfReport, type ReportSection, SECTION_TITLES } from './self-report-draft.js';
import { isViewersOwn } from './subject-of.js';
import { readYearRecord } from './year-record.query.js';

async function readable(context: Context, id: string): Promise<EvaluationRow> {
  const evaluation = await context.once(evaluationById).load(keyOf('Evaluation', id));
  if (!evaluation) throw new NotFound('Evaluation', id);
  if (await viewerMayReadReport(context, evaluation)) return evaluation;
  throw context.viewer ? new Forbidden('self-report.read') : new Unauthenticated();
}

const told = (sections: readonly ReportSection[], { language }: Context): SelfReportSection[] =>
  sections.map(section => ({ ...section, title: SECTION_TITLES[section.key][language] }));

@Resolver(() => SelfReport)
export class SelfReportResolver {
  @Query(() => SelfReport, {
    nullable: true,
    description: 'The self-report of an evaluation; null while it is not submitted, except for the subject.',
  })
  async selfReport(@Ctx() context: Context, @Arg('evaluationId', () => ID, { description: 'Whose.' }) id: string) {
    return knownSelfReport(context, await readable(context, id));
  }

  @Query(() => [SelfReportSection], {
    description:
      "A self-report as the records of the year tell it, for the subject to go on from, in the viewer's language.",
  })
  async selfReportDraft(@Ctx() context: Context, @Arg('evaluationId', () => ID, { description: 'Whose.' }) id: string) {
    const evaluation = await readable(context, id);
    if (!isViewersOwn(context, evaluation)) throw new Forbidden('self-report.write');
    return told(draftSelfReport(await readYearRecord(context, evaluation), context.language), context);
  }

  @FieldResolver(() => [SelfReportSection], { description: 'What it says, section by section.' })
  sections(@Root() { body }: SelfReportRow, @Ctx() context: Context) {
    return told(JSON.parse(body) as ReportSection[], context);
  }

  @Mutation(() => SelfReport, {
    description: 'Keeps the self-report as it stands; CONFLICT once it is submitted or the phase has passed.',
  })
  async saveSelfReport(
    @Ctx() context: Context,
    @Arg('input', () => SaveSelfReportInput, { description: 'What to do, once per client key.' })
    input: SaveSelfReportInput,
  ) {
    return context.once(selfReportById).load(await saveSelfReport(context, input));
  }

  @Mutation(() => SelfReport, {
    description: 'Hands the self-report in; CONFLICT before the phase of self-reports. It is read-only from then on.',
  })
  async submitSelfReport(
    @Ctx() context: Context,
    @Arg('input', () => SubmitSelfReportInput, { description: 'What to do, once per client key.' })
    input: SubmitSelfReportInput,
  ) {
    return context.once(selfReportById).load(await submitSelfReport(context, input));
  }

  @Mutation(() => SelfReport, {
    description: 'Lets the subject write the self-report again, with the reason; CONFLICT once published.',
  })
  async reopenSelfReport(
    @Ctx() context: Context,
    @Arg('input', () => ReopenSelfReportInput, { description: 'What to do, once per client key.' })
    input: ReopenSelfReportInput,
  ) {
    return context.once(selfReportById).load(await reopenSelfReport(context, input));
  }
}

async function standingOf(context: Context, { id, cycleId }: EvaluationRow) {
  const { phase } = (await context.once(cycleById).load(cycleId))!;
  return { phase, report: await context.once(selfReportOfEvaluation).load(id) };
}

async function viewerCanWrite(context: Context, evaluation: EvaluationRow): Promise<boolean> {
  if (!isViewersOwn(context, evaluation)) return false;
  const { phase, report } = await standingOf(context, evaluation);
  return isWritable(phase, report);
}

async function viewerCanReopen(context: Context, evaluation: EvaluationRow): Promise<boolean> {
  if (!(await viewerMay(context, 'self-report.reopen', evaluation))) return false;
  const { phase, report } = await standingOf(context, evaluation);
  return phase !== CyclePhase.PUBLISHED && !isWritable(phase, report);
}

@Resolver(() => SelfReportStanding)
export class SelfReportStandingResolver {
  @Query(() => SelfReportStanding, {
    description: 'The self-report of an evaluation with whose it is; FORBIDDEN to whoever may not read it.',
  })
  selfReportStanding(@Ctx() context: Context, @Arg('evaluationId', () => ID, { description: 'Whose.' }) id: string) {
    return readable(context, id);
  }

  @FieldResolver(() => ID, { description: 'The evaluation.' })
  evaluationId(@Root() { jurisdictionId, id }: EvaluationRow) {
    return toGlobalId('Evaluation', jurisdictionId, id);
  }

  @FieldResolver(() => EvaluationCycle, { description: 'The cycle it is written for.' })
  cycle(@Root() { cycleId }: EvaluationRow, @Ctx() context: Context) {
    return context.once(cycleById).load(cycleId);
  }

  @FieldResolver(() => SelfReport, {
    nullable: true,
    description: 'Null while it is not submitted, except for the subject.',
  })
  report(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    return knownSelfReport(context, evaluation);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is the subject and may write it now.' })
  viewerCanWrite(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    return viewerCanWrite(context, evaluation);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may let the subject write it again.' })
  viewerCanReopen(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    return viewerCanReopen(context, evaluation);
  }
}

@Resolver(() => Evaluation)
export class EvaluationSelfReportResolver {
  @FieldResolver(() => SelfReport, {
    nullable: true,
    description: 'The account of the year; null while it is not submitted, except for the subject.',
  })
  selfReport(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    return knownSelfReport(context, evaluation);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is the subject and may write the self-report now.' })
  viewerCanWriteSelfReport(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    return viewerCanWrite(context, evaluation);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may submit the self-report now.' })
  async viewerCanSubmitSelfReport(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    if (!isViewersOwn(context, evaluation)) return false;
    const { phase, report } = await standingOf(context, evaluation);
    return isSubmittable(phase, report);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may let the subject write the self-report again.' })
  viewerCanReopenSelfReport(@Root() evaluation: EvaluationRow, @Ctx() context: Context) {
    return viewerCanReopen(context, evaluation);
  }
}
