import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { isCauseOfOwnBody, refuseOwnCause, requireOther } from '../../accounts/own-cause.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion } from '../../database/find-record.js';
import { requireNotFuture, requireText } from '../../shared/checks.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { requireIndicator } from '../indicator-of.js';
import { IndicatorReport } from '../indicator-report.entity.js';
import { IndicatorStep } from '../indicator-step.entity.js';
import { ReportStatus, ReportVerb } from '../report-status.js';
import { releaseAuthority } from './guarded-indicators.js';
import { IndicatorRelease } from './indicator-release.entity.js';
import type { ReleaseIndicatorReportInput, RevokeIndicatorReleaseInput } from './indicator-release.input.js';

async function requireAuthority(context: Context, { indicator: key }: IndicatorReport): Promise<string> {
  const authority = releaseAuthority(await requireIndicator(context, key));
  if (authority) return authority['zh-CN'];
  throw new InvalidInput('The programme names nobody who releases it', {
    reason: 'no-release-authority',
    field: 'reportId',
    value: key,
  });
}

/** Only a figure that is approved is released, and not before it was handed in. */
function requireDecided({ status, submittedOn }: IndicatorReport, releasedOn: string): void {
  if (status !== ReportStatus.APPROVED) {
    throw new Conflict('The figure has to be approved first', {
      reason: 'release-before-approval',
      field: 'reportId',
      value: status,
      allowed: ReportStatus.APPROVED,
    });
  }
  if (releasedOn >= submittedOn!) return;
  throw new InvalidInput('The figure was not handed in yet on this day', {
    reason: 'released-too-early',
    field: 'releasedOn',
    value: releasedOn,
    allowed: submittedOn,
  });
}

/** Another person than who entered the figure, and nobody who leads the ward it is about. */
async function requireImpartial(em: EntityManager, context: Context, { id, wardId }: IndicatorReport): Promise<void> {
  if (await isCauseOfOwnBody(context, { wardId, groupId: null })) refuseOwnCause('reportId');
  const entered = await em.find(IndicatorStep, { reportId: id, verb: { $in: [ReportVerb.SAVE, ReportVerb.SUBMIT] } });
  for (const { takenBy } of entered) requireOther(context, takenBy, 'reportId');
}

const standingOf = (em: EntityManager, { id, version }: IndicatorReport) =>
  em.findOne(IndicatorRelease, { reportId: id, reportVersion: version, revokedOn: null });

/** Somebody with the duty answers for the use of a figure with high stakes. Answers the key of the report. */
export async function releaseIndicatorReport(context: Context, input: ReleaseIndicatorReportInput): Promise<string> {
  requireNotFuture('releasedOn', input.releasedOn, context.today);
  const reason = requireText('reason', input.reason);
  const id = await transact(context, 'releaseIndicatorReport', input, async em => {
    await requireRight(context, 'indicator.release', {});
    const report = await findVersion(em, IndicatorReport, input.reportId, input.version);
    const authority = await requireAuthority(context, report);
    requireDecided(report, input.releasedOn);
    await requireImpartial(em, context, report);
    if (await standingOf(em, report)) {
      throw new Conflict('It was released already', { reason: 'released-already', field: 'reportId' });
    }
    em.create(IndicatorRelease, {
      ...{ jurisdictionId: report.jurisdictionId, reportId: report.id, reportVersion: report.version },
      ...{ value: report.value!, authority, reason, releasedOn: input.releasedOn },
      releasedBy: context.viewer!.userId,
      recordedAt: context.now,
    });
    return report.id;
  });
  return id!;
}

/** The figure may not be used any more; it is hidden again. Answers the key of the report. */
export async function revokeIndicatorRelease(context: Context, input: RevokeIndicatorReleaseInput): Promise<string> {
  requireNotFuture('revokedOn', input.revokedOn, context.today);
  const reason = requireText('reason', input.reason);
  const id = await transact(context, 'revokeIndicatorRelease', input, async em => {
    await requireRight(context, 'indicator.release', {});
    const report = await findVersion(em, IndicatorReport, input.reportId, input.version);
    const release = await standingOf(em, report);
    if (!release) throw new Conflict('It is not released', { reason: 'not-released', field: 'reportId' });
    release.revoke({ on: input.revokedOn, reason, by: context.viewer!.userId });
    return report.id;
  });
  return id!;
}
