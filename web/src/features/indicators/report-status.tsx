import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { IndicatorReportStatus } from '../../generated/graphql.js';

const TONES: Record<IndicatorReportStatus, Tone> = {
  EXPECTED: 'quiet',
  DRAFT: 'quiet',
  SUBMITTED: 'open',
  APPROVED: 'settled',
  RETURNED: 'warning',
};

export const STATUSES = ['SUBMITTED', 'RETURNED', 'DRAFT', 'EXPECTED', 'APPROVED'] as const;

/** How far a report has come, in words. */
export function ReportStatus({ status, title }: { status: IndicatorReportStatus; title: string }) {
  return <StateBadge tone={TONES[status]}>{title}</StateBadge>;
}
