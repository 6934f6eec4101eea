import { viewerMay } from '../accounts/access.js';
import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';
import type { Indicator } from '../programmes/programme.js';
import { type WardRow, wardAncestors, wardById } from '../wards/ward.query.js';
import { lastApprovers } from './indicator-step.query.js';
import { ReportStatus } from './report-status.js';

/** What deciding about a report looks at. */
export interface DecidedReport {
  id: string;
  wardId: string;
  status: string;
  approvedLevels: number;
  submittedBy: string | null;
}

/** The wards whose people approve a ward's figure, one after the other: of the ward itself and those above it. */
export async function levelsOf(context: Context, { approval }: Indicator, wardId: string): Promise<WardRow[]> {
  if (approval.length === 0) return [];
  const [own, above] = await Promise.all([
    context.once(wardById).load(wardId),
    context.once(wardAncestors).load(wardId),
  ]);
  const line = own ? [...above, own] : above;
  return approval.flatMap(kind => line.find(ward => ward.kind === kind) ?? []);
}

/** People of a ward answer for it and all below; those without a ward of their own for the whole jurisdiction. */
async function standsFor(context: Context, level: WardRow): Promise<boolean> {
  const own = context.viewer?.wardId;
  if (!own || own === level.id) return true;
  const above = await context.once(wardAncestors).load(level.id);
  return above.some(({ id }) => id === own);
}

/** Why the viewer may not decide about a report now; null when nothing keeps them from it. */
export type Obstacle = 'forbidden' | 'indicator-own' | 'indicator-other-level' | 'indicator-not-submitted';

async function obstacleAt(
  context: Context,
  report: DecidedReport,
  level: WardRow | undefined,
): Promise<Obstacle | null> {
  if (!(await viewerMay(context, 'indicator.approve', report))) return 'forbidden';
  if (!level) return 'indicator-not-submitted';
  if (report.submittedBy === context.viewer!.userId) return 'indicator-own';
  return (await standsFor(context, level)) ? null : 'indicator-other-level';
}

/** What keeps the viewer from approving: every level is another person's, and never that of who handed it in. */
export async function obstacleToApproval(
  context: Context,
  indicator: Indicator,
  report: DecidedReport,
): Promise<Obstacle | null> {
  if (report.status !== ReportStatus.SUBMITTED) return 'indicator-not-submitted';
  const levels = await levelsOf(context, indicator, report.wardId);
  const obstacle = await obstacleAt(context, report, levels[report.approvedLevels]);
  if (obstacle) return obstacle;
  const approvers = await context.once(lastApprovers).load(report.id);
  const isAgain = approvers.slice(0, report.approvedLevels).some(({ takenBy }) => takenBy === context.viewer!.userId);
  return isAgain ? 'indicator-own' : null;
}

/** What keeps the viewer from sending it back: the level that would approve next may, and the last one afterwards. */
export async function obstacleToReturn(
  context: Context,
  indicator: Indicator,
  report: DecidedReport,
): Promise<Obstacle | null> {
  const isDecided = report.status === ReportStatus.APPROVED;
  if (!isDecided && report.status !== ReportStatus.SUBMITTED) return 'indicator-not-submitted';
  const levels = await levelsOf(context, indicator, report.wardId);
  if (isDecided && levels.length === 0) {
    const isOffice = context.viewer?.role === Role.LIAISON_OFFICE;
    return isOffice && (await viewerMay(context, 'indicator.approve', report)) ? null : 'forbidden';
  }
  return obstacleAt(context, report, isDecided ? levels.at(-1) : levels[report.approvedLevels]);
}
