import type { Programme } from '@lianxin/api/programmes/programme.js';
import { atHour } from '../../factories/days.js';
import type { Row } from '../../factories/rows.js';
import { YEAR } from './figures.js';
import type { Place } from './wards.js';
import type { YearContext } from './year.js';

const STAKES = 'credit-line';
const RELEASE = '镇党委会逐村核对台账，同意使用（会议纪要〔2026〕16号）';

/** Of the lines of credit that villages reported the first was released, the second revoked again; the others wait. */
export function releaseCreditLines(
  reports: readonly Row<'indicatorReports'>[],
  programme: Programme,
  { identify, leaderUser }: YearContext,
) {
  const { highStakes } = programme.indicators.find(({ key }) => key === STAKES)!;
  const authority = typeof highStakes === 'object' ? highStakes.authority['zh-CN'] : '';
  return reports
    .filter(({ indicator }) => indicator === STAKES)
    .slice(0, 2)
    .map(({ id, value }, index): Row<'indicatorReleases'> => {
      const isRevoked = index === 1;
      const recordedAt = atHour('2026-10-20', 15);
      return {
        id: identify('indicator-release', id, recordedAt),
        ...{ reportId: id, reportVersion: 1, value: value!, authority, reason: RELEASE, recordedAt },
        ...{ releasedOn: '2026-10-20', releasedBy: leaderUser },
        revokedOn: isRevoked ? '2026-11-05' : null,
        revokedReason: isRevoked ? '一户数据重复，重新核对后再用' : null,
        revokedBy: isRevoked ? leaderUser : null,
      };
    });
}

/** What five villages reported of their households' lines of credit; every figure is invented. */
export const creditLines = (places: readonly Place[]) =>
  places.slice(0, 5).map(({ ward }, index) => ({
    wardId: ward.id,
    on: `${YEAR}-01-01`,
    submittedOn: '2026-10-12',
    indicator: STAKES,
    value: 180 + index * 45,
    source: '村级信用台账（示例）',
  }));
