import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import { isCauseOfOwnBody } from '../../accounts/own-cause.js';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { retold } from '../../shared/language.js';
import { indicatorOf } from '../indicator-of.js';
import { IndicatorReport } from '../indicator-report.entity.js';
import { type IndicatorReportRow, indicatorReportById } from '../indicator-report.query.js';
import { stepsOfReport } from '../indicator-step.query.js';
import { ReportStatus, ReportVerb } from '../report-status.js';
import { releaseAuthority } from './guarded-indicators.js';
import { IndicatorRelease } from './indicator-release.entity.js';
import { ReleaseIndicatorReportInput, RevokeIndicatorReleaseInput } from './indicator-release.input.js';
import { type IndicatorReleaseRow, releasesOfReport } from './indicator-release.query.js';
import { releaseIndicatorReport, revokeIndicatorRelease } from './release-indicator.service.js';

/** Whether a figure of the kind is released at all, and by the viewer. */
async function isReleasedByViewer(context: Context, { indicator: key }: IndicatorReportRow): Promise<boolean> {
  const { programme } = await context.once(programmeInForce);
  const indicator = indicatorOf(programme, key);
  if (!indicator || !releaseAuthority(indicator)) return false;
  return viewerMay(context, 'indicator.release', {});
}

async function hasStanding(context: Context, { id }: IndicatorReportRow): Promise<boolean> {
  return (await context.once(releasesOfReport).load(id)).some(({ isStanding }) => isStanding);
}

@Resolver(() => IndicatorReport)
export class ReleasedReportResolver {
  @Mutation(() => IndicatorReport, {
    description:
      'A leader of the whole jurisdiction answers for the use of a figure with high stakes: another person than who entered it. ' +
      'Until then only the office, the auditor and who may release it see it.',
  })
  async releaseIndicatorReport(
    @Ctx() context: Context,
    @Arg('input', () => ReleaseIndicatorReportInput) input: ReleaseIndicatorReportInput,
  ) {
    return context.once(indicatorReportById).load(await releaseIndicatorReport(context, input));
  }

  @Mutation(() => IndicatorReport, {
    description: 'Ends the use of a figure with high stakes; the release is kept with the reason of its end.',
  })
  async revokeIndicatorRelease(
    @Ctx() context: Context,
    @Arg('input', () => RevokeIndicatorReleaseInput) input: RevokeIndicatorReleaseInput,
  ) {
    return context.once(indicatorReportById).load(await revokeIndicatorRelease(context, input));
  }

  @FieldResolver(() => [IndicatorRelease], {
    description: 'Who answered for its use and when that ended, the newest first; none of an ordinary figure.',
  })
  releases(@Root() { id }: IndicatorReportRow, @Ctx() context: Context) {
    return context.once(releasesOfReport).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may release it for use now.' })
  async viewerCanRelease(@Root() row: IndicatorReportRow, @Ctx() context: Context) {
    if (row.status !== ReportStatus.APPROVED || !(await isReleasedByViewer(context, row))) return false;
    const entered = (await context.once(stepsOfReport).load(row.id)).filter(
      ({ verb }) => verb === ReportVerb.SAVE || verb === ReportVerb.SUBMIT,
    );
    if (entered.some(({ takenBy }) => takenBy === context.viewer!.userId)) return false;
    const isOwn = await isCauseOfOwnBody(context, { wardId: row.wardId, groupId: null });
    return !isOwn && !(await hasStanding(context, row));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may revoke its release now.' })
  async viewerCanRevokeRelease(@Root() row: IndicatorReportRow, @Ctx() context: Context) {
    return (await isReleasedByViewer(context, row)) && hasStanding(context, row);
  }
}

@Resolver(() => IndicatorRelease)
export class IndicatorReleaseResolver {
  @FieldResolver(() => String, { description: 'The body that the programme names for it.' })
  async authority(@Root() { authority }: IndicatorReleaseRow, @Ctx() context: Context) {
    const { indicators } = (await context.once(programmeInForce)).programme;
    return retold(authority, indicators.map(releaseAuthority), context.language);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who released it.' })
  releasedBy(@Root() { releaserName }: IndicatorReleaseRow) {
    return releaserName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who revoked it; null when nobody did.' })
  revokedBy(@Root() { revokerName }: IndicatorReleaseRow) {
    return revokerName;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the figure may be used by it now: not revoked, and the figure has not changed since.',
  })
  isStanding(@Root() { isStanding }: IndicatorReleaseRow) {
    return isStanding;
  }
}
