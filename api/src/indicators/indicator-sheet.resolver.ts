import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { CalendarDate } from '../shared/scalars.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { describeIndicator } from './describe-indicator.js';
import { Indicator } from './indicator.type.js';
import { IndicatorReport } from './indicator-report.entity.js';
import type { SheetLine } from './indicator-sheet.service.js';
import { IndicatorLine, IndicatorSheet } from './indicator-sheet.type.js';
import { sheetOf } from './read-sheet.service.js';
import { guardedIndicators, hiddenIndicators } from './release/guarded-indicators.js';
import { ReportStatus } from './report-status.js';

@Resolver()
export class IndicatorSheetResolver {
  @Query(() => [Indicator], { description: 'The indicators of the programme in force, in its order.' })
  async indicators(@Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    const hidden = await context.once(hiddenIndicators);
    const shown = programme.indicators.filter(({ key }) => !hidden.includes(key));
    return shown.map(indicator => describeIndicator(indicator, programme, context.language));
  }

  @Query(() => IndicatorSheet, {
    description: 'The indicators of one ward with figures, targets and marks; NOT_FOUND when there is no such ward.',
  })
  indicatorSheet(
    @Ctx() context: Context,
    @Arg('on', () => CalendarDate, { description: 'A day in the periods that are meant.' }) on: string,
    @Arg('wardId', () => ID, {
      nullable: true,
      description: "The ward whose sheet it is; the user's own or the topmost one when left out.",
    })
    wardId?: string,
  ) {
    return sheetOf(context, wardId, on);
  }
}

@Resolver(() => IndicatorSheet)
export class IndicatorSheetWardResolver {
  @FieldResolver(() => Ward, { description: 'The ward whose sheet it is.' })
  ward(@Root() { wardId }: { wardId: string }, @Ctx() context: Context) {
    return context.once(wardById).load(wardId);
  }
}

@Resolver(() => IndicatorLine)
export class IndicatorLineResolver {
  @FieldResolver(() => IndicatorReport, {
    nullable: true,
    description: "The ward's own report; null before there is one.",
  })
  report(@Root() line: SheetLine) {
    return line.report;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may enter a figure now.' })
  async viewerCanReport(@Root() line: SheetLine, @Ctx() context: Context) {
    const { report, indicator, periodOn, isOwn, wardId } = line;
    const isCounted = indicator.countedSince !== null && periodOn.slice(0, 4) >= String(indicator.countedSince);
    const isApproved = report?.status === ReportStatus.APPROVED || (report?.approvedLevels ?? 0) > 0;
    if (!isOwn || isCounted || isApproved || periodOn > context.today) return false;
    if ((await context.once(guardedIndicators)).some(({ key }) => key === indicator.key)) return false;
    return viewerMay(context, 'indicator.report', { wardId });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may set what is to be reached.' })
  viewerCanSetTarget(@Root() { isOwn, wardId }: SheetLine, @Ctx() context: Context) {
    return isOwn && viewerMay(context, 'indicator.plan', { wardId });
  }
}
