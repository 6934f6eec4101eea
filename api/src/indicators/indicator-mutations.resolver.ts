import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { approveIndicatorReport, returnIndicatorReport } from './decide-indicator.service.js';
import {
  ApproveIndicatorReportInput,
  OpenIndicatorReportsInput,
  ReportIndicatorInput,
  ReturnIndicatorReportInput,
  SetIndicatorTargetInput,
} from './indicator.input.js';
import { IndicatorReport } from './indicator-report.entity.js';
import { indicatorReportById } from './indicator-report.query.js';
import { IndicatorSheet } from './indicator-sheet.type.js';
import { openIndicatorReports } from './open-indicator-reports.service.js';
import { sheetOf } from './read-sheet.service.js';
import { reportIndicator } from './report-indicator.service.js';
import { setIndicatorTarget } from './set-target.service.js';

@Resolver()
export class IndicatorMutations {
  @Mutation(() => IndicatorReport, {
    description: 'Enters the figure of a ward and hands it in, unless it is a draft; what is approved stays as it is.',
  })
  async reportIndicator(
    @Ctx() context: Context,
    @Arg('input', () => ReportIndicatorInput) input: ReportIndicatorInput,
  ) {
    return context.once(indicatorReportById).load(await reportIndicator(context, input));
  }

  @Mutation(() => IndicatorReport, {
    description:
      'The next level approves a figure: another person than who handed it in; after the last one it counts.',
  })
  async approveIndicatorReport(
    @Ctx() context: Context,
    @Arg('input', () => ApproveIndicatorReportInput) input: ApproveIndicatorReportInput,
  ) {
    return context.once(indicatorReportById).load(await approveIndicatorReport(context, input));
  }

  @Mutation(() => IndicatorReport, { description: 'Sends a figure back with a reason; it counts no longer.' })
  async returnIndicatorReport(
    @Ctx() context: Context,
    @Arg('input', () => ReturnIndicatorReportInput) input: ReturnIndicatorReportInput,
  ) {
    return context.once(indicatorReportById).load(await returnIndicatorReport(context, input));
  }

  @Mutation(() => IndicatorSheet, {
    description: 'Sets what a ward is to reach in one indicator and period; answers the sheet of the ward.',
  })
  async setIndicatorTarget(
    @Ctx() context: Context,
    @Arg('input', () => SetIndicatorTargetInput) input: SetIndicatorTargetInput,
  ) {
    await setIndicatorTarget(context, input);
    return sheetOf(context, input.wardId, input.on);
  }

  @Mutation(() => Int, {
    description: 'Asks for the reports of a year, so that missing ones can be told; answers how many were added.',
  })
  openIndicatorReports(
    @Ctx() context: Context,
    @Arg('input', () => OpenIndicatorReportsInput) input: OpenIndicatorReportsInput,
  ) {
    return openIndicatorReports(context, input);
  }
}
