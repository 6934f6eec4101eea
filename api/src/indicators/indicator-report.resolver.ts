import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { describeIndicator } from './describe-indicator.js';
import { Indicator } from './indicator.type.js';
import { levelsOf, obstacleToApproval, obstacleToReturn } from './indicator-levels.js';
import { indicatorOf } from './indicator-of.js';
import { titleOfPeriod } from './indicator-period.js';
import { IndicatorReport } from './indicator-report.entity.js';
import { type IndicatorReportRow, indicatorReportById, readReports } from './indicator-report.query.js';
import { IndicatorStep } from './indicator-step.entity.js';
import { type IndicatorStepRow, stepsOfReport } from './indicator-step.query.js';
import { ReportStatus, STATUS_TITLES, VERB_TITLES } from './report-status.js';

const IndicatorReportConnection = createConnection('IndicatorReport', () => IndicatorReport);

async function definitionOf(context: Context, { indicator }: IndicatorReportRow) {
  const { programme } = await context.once(programmeInForce);
  return { programme, indicator: indicatorOf(programme, indicator) };
}

@Resolver(() => IndicatorReport)
export class IndicatorReportResolver {
  @Query(() => IndicatorReportConnection, {
    description: 'Reported figures that the user may read, newest period first.',
  })
  indicatorReports(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { nullable: true, description: 'Only periods of this year, and figures given once.' })
    year?: number,
    @Arg('status', () => ReportStatus, { nullable: true, description: 'Only reports that have come so far.' })
    status?: ReportStatus,
    @Arg('indicator', () => String, { nullable: true, description: 'Only this indicator.' }) indicator?: string,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only this ward and those below.' }) wardId?: string,
    @Arg('isUnreleased', () => Boolean, {
      nullable: true,
      description: 'True: only figures with high stakes that are approved and wait for somebody to release their use.',
    })
    isUnreleased?: boolean,
  ) {
    const filter = { year, status, indicator, wardId: wardId && keyOf('Ward', wardId), isUnreleased };
    return readReports(context, filter, page);
  }

  @Query(() => IndicatorReport, { description: 'One reported figure; NOT_FOUND when there is none.' })
  async indicatorReport(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(indicatorReportById).load(keyOf('IndicatorReport', id));
    if (!row) throw new NotFound('IndicatorReport', id);
    return row;
  }

  @FieldResolver(() => Ward, { description: 'The ward that reports it.' })
  ward(@Root() row: IndicatorReportRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'What is reported; null once the programme drops it.',
  })
  async definition(@Root() row: IndicatorReportRow, @Ctx() context: Context) {
    const { programme, indicator } = await definitionOf(context, row);
    return indicator ? describeIndicator(indicator, programme, context.language) : null;
  }

  @FieldResolver(() => String, { description: 'What its period is called.' })
  async periodTitle(@Root() row: IndicatorReportRow, @Ctx() context: Context) {
    const { indicator } = await definitionOf(context, row);
    return indicator ? titleOfPeriod(indicator.period, row.periodOn)[context.language] : row.periodOn;
  }

  @FieldResolver(() => String, { description: 'How far it has come, in words.' })
  statusTitle(@Root() { status }: IndicatorReportRow, @Ctx() { language }: Context) {
    return STATUS_TITLES[status as ReportStatus][language];
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who handed it in; null while nobody has.' })
  submittedBy(@Root() { submitterName }: IndicatorReportRow) {
    return submitterName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The ward whose people decide next; null when none do.' })
  async waitsFor(@Root() row: IndicatorReportRow, @Ctx() context: Context) {
    const { indicator } = await definitionOf(context, row);
    if (!indicator || row.status !== ReportStatus.SUBMITTED) return null;
    return (await levelsOf(context, indicator, row.wardId))[row.approvedLevels]?.name ?? null;
  }

  @FieldResolver(() => [IndicatorStep], { description: 'Everything that happened to it, the newest first.' })
  steps(@Root() { id }: IndicatorReportRow, @Ctx() context: Context) {
    return context.once(stepsOfReport).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may approve it now.' })
  async viewerCanApprove(@Root() row: IndicatorReportRow, @Ctx() context: Context) {
    const { indicator } = await definitionOf(context, row);
    return indicator !== undefined && (await obstacleToApproval(context, indicator, row)) === null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may send it back now.' })
  async viewerCanReturn(@Root() row: IndicatorReportRow, @Ctx() context: Context) {
    const { indicator } = await definitionOf(context, row);
    return indicator !== undefined && (await obstacleToReturn(context, indicator, row)) === null;
  }
}

@Resolver(() => IndicatorStep)
export class IndicatorStepResolver {
  @FieldResolver(() => String, { description: 'What was done, in words.' })
  verbTitle(@Root() { verb }: IndicatorStepRow, @Ctx() { language }: Context) {
    return VERB_TITLES[verb as keyof typeof VERB_TITLES][language];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the kind of ward is called whose people decided; null where nobody had to.',
  })
  async levelTitle(@Root() { level }: IndicatorStepRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return level && (programme.wards.kinds.find(({ key }) => key === level)?.title[context.language] ?? level);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who did it; null when it came from a file.' })
  takenBy(@Root() { takerName }: IndicatorStepRow) {
    return takerName;
  }
}
