import type { Programme } from '@lianxin/api/programmes/programme.js';
import { type FigureTold, indicatorTables } from '../../factories/indicator-rows.js';
import type { Random } from '../../factories/random.js';
import { apportion } from '../../factories/shares.js';
import { accountsOf } from './accounts.js';
import { KNOWN_THROUGH, PRINTED, YEAR } from './figures.js';
import type { Roster } from './roster.js';

const TOLD = { on: KNOWN_THROUGH, submittedOn: '2026-11-12', source: '县委组织部材料' };

const weights = (length: number, random: Random) => Array.from({ length }, () => random.between(8, 12));

/** What each village has of rooms, halls and bases, so that the county has the totals that the source prints. */
function ofVillages({ county, randomFor }: Roster): FigureTold[] {
  const random = randomFor('facilities');
  return Object.entries(PRINTED.ofVillages).flatMap(([indicator, total]) => {
    const shares = apportion(total, weights(county.villages.length, random));
    return county.villages.map(({ ward }, at) => ({ ...TOLD, wardId: ward.id, indicator, value: shares[at]! }));
  });
}

/** The income of the mutual-aid classes, to the yuan. */
function incomes({ county, randomFor }: Roster): FigureTold[] {
  const random = randomFor('incomes');
  const classes = county.villages.flatMap(village => village.classes);
  const shares = apportion(PRINTED.collectiveIncomeInYuan, weights(classes.length, random));
  return classes.map(({ id }, at) => ({
    ...TOLD,
    wardId: id,
    indicator: 'collective-income',
    on: `${YEAR}-06-30`,
    value: (shares[at]! / 10_000).toFixed(4),
  }));
}

export function createIndicators(roster: Roster, programme: Programme): [string, object[]][] {
  const { county, identify, officeUser } = roster;
  const figures: FigureTold[] = [
    ...incomes(roster),
    ...ofVillages(roster),
    ...Object.entries(PRINTED.moreThan).map(([indicator, value]) => {
      return { ...TOLD, wardId: county.ward.id, indicator, value, bound: 'MORE_THAN' as const };
    }),
  ];
  const approver = accountsOf(identify).userId('leader-jinping');
  return indicatorTables({ programme, identify, officeUser, approverOf: () => approver }, { figures });
}
