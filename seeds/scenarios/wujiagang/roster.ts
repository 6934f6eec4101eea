import { createIdentifiers, type Identify } from '../../factories/identifiers.js';
import { createRandom, type Random } from '../../factories/random.js';
import { wardAncestorRows } from '../../factories/ward-rows.js';
import { accountsOf } from './accounts.js';
import { createDelegates, type Delegate } from './delegates.js';
import { SEED } from './figures.js';
import { createGroups, type DelegateGroup, groupRow, liaisonRow, liaisonsOf } from './groups.js';
import { TYPE } from './keys.js';
import { createLedger, type Ledger } from './ledger.js';
import { createDistrict, type District, wardRows } from './wards.js';

/** Who and what there is before anything happens, and what the month is drawn from. */
export interface Roster {
  identify: Identify;
  randomFor: (label: string) => Random;
  officeUser: string;
  district: District;
  groups: DelegateGroup[];
  delegates: Delegate[];
  ledger: Ledger;
  leaderOf: Map<DelegateGroup, Delegate>;
  /** The delegates of the demonstration accounts. */
  pinned: { district: Delegate; township: Delegate };
  tables: [string, object[]][];
}

export function createRoster(): Roster {
  const identify = createIdentifiers(SEED);
  const randomFor = (label: string) => createRandom(SEED, label);
  const district = createDistrict(identify, randomFor('wards'));
  const groups = createGroups(district, identify);
  const delegates = createDelegates(district, groups, identify, randomFor('people'));
  const ledger = createLedger(district, delegates, identify, randomFor('households'));
  const leaderOf = new Map(groups.map(group => [group, delegates.find(each => each.group === group)!]));
  const liaisons = groups.flatMap((group, index) =>
    delegates
      .filter(each => each.group === group && each !== leaderOf.get(group))
      .slice(0, liaisonsOf(index))
      .map(({ row }) => liaisonRow(group, row.id, identify)),
  );
  const leaders = new Set(leaderOf.values());
  const pinnedOf = (type: string) =>
    delegates.find(each => each.mandate.type === type && each.station.isResidential && !leaders.has(each))!;
  const wards = wardRows(district);
  const tables: [string, object[]][] = [
    ['wards', wards],
    ['wardAncestors', wardAncestorRows(wards)],
    ['households', ledger.households],
    ['householdCategories', ledger.categories],
    ['representatives', delegates.map(({ row }) => row)],
    ['groups', groups.map(group => groupRow(group, leaderOf.get(group)!.row.id))],
    ['groupLiaisons', liaisons],
    ['mandates', delegates.map(({ mandate }) => mandate)],
    ['links', ledger.links],
  ];
  const pinned = { district: pinnedOf(TYPE.district), township: pinnedOf(TYPE.township) };
  const officeUser = accountsOf(identify).userId('liaison-wujiagang');
  return { identify, randomFor, officeUser, district, groups, delegates, ledger, leaderOf, pinned, tables };
}
