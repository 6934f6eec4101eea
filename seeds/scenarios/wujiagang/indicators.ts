import type { Programme } from '@lianxin/api/programmes/programme.js';
import { type FigureTold, indicatorTables } from '../../factories/indicator-rows.js';
import { apportion } from '../../factories/shares.js';
import { KNOWN_THROUGH, PUBLISHED } from './figures.js';
import { WARD_KIND } from './keys.js';
import type { Roster } from './roster.js';

const SOURCE = '区委组织部材料';

/** What the source prints about lamps and care at home; how many lamps stand where is invented. */
export function createIndicators(roster: Roster, programme: Programme): [string, object[]][] {
  const { district, identify, officeUser, randomFor } = roster;
  const random = randomFor('lamps');
  const communities = district.stations.map(({ ward }) => ward).filter(({ kind }) => kind === WARD_KIND.community);
  const lit = [...communities, ...district.alleys];
  const lamps = apportion(
    PUBLISHED.streetLamps,
    lit.map(({ kind }) => (kind === WARD_KIND.alley ? random.between(4, 9) : random.between(10, 18))),
  );
  const told = { on: KNOWN_THROUGH, submittedOn: '2026-11-13', source: SOURCE };
  const withCentre = random.shuffled(communities).slice(0, PUBLISHED.careCentres);
  const figures: FigureTold[] = [
    ...lit.map(({ id }, at) => ({ ...told, wardId: id, indicator: 'street-lamps', value: lamps[at]! })),
    ...communities.map(ward => {
      return { ...told, wardId: ward.id, indicator: 'care-centres', value: withCentre.includes(ward) ? 1 : 0 };
    }),
    { ...told, wardId: district.ward.id, indicator: 'care-hours', value: PUBLISHED.careHours },
  ];
  return indicatorTables({ programme, identify, officeUser, approverOf: () => null }, { figures });
}
