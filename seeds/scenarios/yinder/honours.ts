import type { Programme } from '@lianxin/api/programmes/programme.js';
import { honourRow, mostOf } from '../../factories/honour-rows.js';
import { YEAR } from './figures.js';
import type { Town } from './wards.js';
import type { YearContext } from './year.js';

const DECIDED = { minuteNumber: '镇党委〔2026〕14号', decidedOn: '2026-07-01' };
const AMOUNTS = ['10000', '8000', '6000', '5000', '5000', '5000', '5000'];

/** Leading bodies of merit within the quota, each with its part of the fund; the places are invented. */
export function honourBodies({ places }: Town, { awards }: Programme, { identify, officeUser }: YearContext) {
  const [award] = awards;
  const byRegularity = [...places].sort((one, other) => other.profile.regularity - one.profile.regularity);
  return byRegularity
    .slice(0, mostOf(award!, places.length))
    .map(({ ward }, index) =>
      honourRow(
        { wardId: ward.id, reason: '联户有为，治理实绩突出', amount: AMOUNTS[index]!, ...DECIDED },
        { award: award!, year: YEAR, identify, officeUser },
      ),
    );
}
