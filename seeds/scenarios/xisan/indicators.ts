import type { Programme } from '@lianxin/api/programmes/programme.js';
import { type FigureTold, indicatorTables, type TargetTold } from '../../factories/indicator-rows.js';
import { apportion } from '../../factories/shares.js';
import { userId } from './accounts.js';
import { PUBLISHED, TEST_YEAR, YEAR_BEFORE } from './figures.js';
import type { Roster } from './roster.js';

const { year } = TEST_YEAR;
const DOCUMENT = '西三镇党委材料';

/** What the source says and no record can count, of the township as a whole. */
function ofTownship(wardId: string): FigureTold[] {
  const told = { wardId, on: `${year}-01-01`, submittedOn: `${year}-03-02`, source: DOCUMENT };
  return [
    { ...told, indicator: 'general-branches', value: PUBLISHED.generalBranches },
    { ...told, indicator: 'branches', value: PUBLISHED.branches },
    { ...told, indicator: 'land-months', value: 1, bound: 'LESS_THAN', note: '石蒙高速公路土地征用' },
    { ...told, indicator: 'walnut-days', value: 4 },
  ];
}

/** A total with one place after the point, shared out by weights. */
function tenths(total: number, weights: readonly number[]): number[] {
  return apportion(total * 10, weights).map(tenth => tenth / 10);
}

/** What farmers of a village earned a head: invented, with one figure that nobody could have meant. */
function incomes({ township, randomFor }: Roster): FigureTold[] {
  const random = randomFor('incomes');
  const quarters = [YEAR_BEFORE.year, year].flatMap(each => ['02', '05', '08'].map(month => `${each}-${month}-15`));
  return township.villages.flatMap(({ ward, profile }, place) => {
    const usual = 1400 + Math.round((1 - profile.awayShare) * 600);
    return quarters.map((on, at): FigureTold => {
      const isLast = at === quarters.length - 1;
      const told = {
        wardId: ward.id,
        indicator: 'income',
        on,
        submittedOn: on.replace('-02-', '-04-').replace('-05-', '-07-').replace('-08-', '-10-'),
      };
      const value = usual + at * 35 + random.between(-40, 40);
      if (isLast && place === 6) return { ...told, value: value * 10, note: '待核实：可能多写了一位数', approved: 0 };
      if (isLast && place === 2) return { ...told, value, returned: '请附统计台账' };
      return isLast && place > 3 ? { ...told, value, approved: place === 4 ? 0 : 1 } : { ...told, value };
    });
  });
}

/** Figures that the source or the town's villages report, with the targets set for them. */
export function createIndicators(roster: Roster, programme: Programme): [string, object[]][] {
  const { identify, township } = roster;
  const { villages } = township;
  const weights = villages.map(({ profile }) => profile.households * (profile.terrain === '山区' ? 2 : 1));
  const areas = tenths(PUBLISHED.walnutArea, weights);
  const goals = apportion(PUBLISHED.walnutTarget, weights);
  const walnuts = villages.map(
    ({ ward }, at): FigureTold => ({
      wardId: ward.id,
      indicator: 'walnut-area',
      on: `${year}-01-01`,
      value: areas[at]!,
      submittedOn: `${year}-03-20`,
      source: '核桃种植验收表',
    }),
  );
  const targets = villages.map(({ ward }, at): TargetTold => {
    return {
      wardId: ward.id,
      indicator: 'walnut-area',
      on: `${year}-01-01`,
      value: goals[at]!,
      source: '县下达种植任务',
    };
  });
  const owed = villages.map(({ ward }) => ({ wardId: ward.id, indicator: 'income', on: `${year}-10-01` }));
  const office = {
    programme,
    identify,
    officeUser: userId(identify, 'liaison'),
    approverOf: (kind: string) => (kind === 'township' ? userId(identify, 'leader') : null),
  };
  const figures = [...ofTownship(township.ward.id), ...walnuts, ...incomes(roster)];
  return indicatorTables(office, { figures, owed, targets });
}
