import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requireRight, viewerMay } from '../accounts/access.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { NotFound } from '../shared/errors.js';
import { CalendarDate } from '../shared/scalars.js';
import { Ward } from '../wards/ward.entity.js';
import { topWard, type WardRow, wardById } from '../wards/ward.query.js';
import { describeIndicator } from './describe-indicator.js';
import { Indicator } from './indicator.type.js';
import { IndicatorReport } from './indicator-report.entity.js';
import { indicatorSheet, type SheetLine } from './indicator-sheet.service.js';
import { IndicatorLine, IndicatorSheet } from './indicator-sheet.type.js';
import { ReportStatus } from './report-status.js';

/** The ward that is named; else the viewer's own, or the topmost one. */
async function chosenWard(context: Context, wardId: string | null | undefined): Promise<WardRow> {
  const key = wardId ? keyOf('Ward', wardId) : (context.viewer?.wardId ?? null);
  const ward = key ? await context.once(wardById).load(key) : await context.once(topWard);
  if (ward) return ward;
  throw new NotFound('Ward', wardId ?? '', 'wardId');
}

/** The sheet of a ward that the viewer may read. */
export async function sheetOf(context: Context, wardId: string | null | undefined, on: string) {
  const ward = await chosenWard(context, wardId);
  await requireRight(context, 'indicator.read', { wardId: ward.id });
  return indicatorSheet(context, ward, on);
}

@Resolver()
export class IndicatorSheetResolver {
  @Query(() => [Indicator], { description: 'The indicators of the programme in force, in its order.' })
  async indicators(@Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.indicators.map(indicator => describeIndicator(indicator, programme, context.language));
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
    return viewerMay(context, 'indicator.report', { wardId });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may set what is to be reached.' })
  viewerCanSetTarget(@Root() { isOwn, wardId }: SheetLine, @Ctx() context: Context) {
    return isOwn && viewerMay(context, 'indicator.plan', { wardId });
  }
}
