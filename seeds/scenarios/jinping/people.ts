import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { createOfficeHolders, type Office } from '../../factories/office-holders.js';
import type { Person } from '../../factories/people.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { apportion } from '../../factories/shares.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { INVENTED, PUBLISHED, REGISTERED_ON, YEAR, YEAR_BEFORE } from './figures.js';
import { GROUP_KIND, TYPE } from './keys.js';
import { SURNAMES } from './places.js';
import type { ServiceTeam } from './service-teams.js';
import type { County, Village } from './wards.js';

/** Somebody who works in a village. */
export interface Villager extends Person {
  village: Village;
}

/** Who answers for whom: county leaders for townships, township leaders for villages, office members for village groups, cadres for households. */
export interface People {
  countyLeaders: Person[];
  townshipLeaders: Villager[];
  officeMembers: Villager[];
  /** In the order of the villages. */
  secretaries: Villager[];
  cadres: Villager[];
  members: Villager[];
  supervisors: Villager[];
  police: Villager[];
  /** Those lent to the service teams by departments and townships. */
  teamMembers: Person[];
}

const OFFICES = {
  countyLeader: { type: TYPE.countyLeader, startedOn: '2021-07-20', women: 0.2, bornBetween: [1966, 1984] },
  townshipLeader: { type: TYPE.townshipLeader, startedOn: '2021-06-15', women: 0.24, bornBetween: [1974, 1992] },
  officeMember: { type: TYPE.officeMember, startedOn: '2025-12-22', women: 0.41, bornBetween: [1970, 2000] },
  secretary: { type: TYPE.secretary, startedOn: '2021-03-10', women: 0.12, bornBetween: [1964, 1990] },
  cadre: { type: TYPE.cadre, startedOn: '2021-03-25', women: 0.27, bornBetween: [1964, 1998] },
  member: { type: TYPE.leadingMember, startedOn: '2025-12-22', women: 0.22, bornBetween: [1952, 2002] },
  supervisor: { type: TYPE.supervisor, startedOn: '2021-04-20', women: 0.25, bornBetween: [1955, 1992] },
  police: { type: TYPE.police, startedOn: '2025-03-01', women: 0.1, bornBetween: [1984, 1999] },
  teamMember: { type: TYPE.teamMember, startedOn: '2025-12-22', women: 0.38, bornBetween: [1972, 2000] },
} as const satisfies Record<string, Omit<Office, 'wardId' | 'regularity'>>;

export type Organisations = ReadonlyMap<Village, string>;

export function organisationIds({ villages }: County, identify: Identify): Organisations {
  return new Map(villages.map(village => [village, identify('group', village.ward.code!, atHour(REGISTERED_ON, 9))]));
}

/** The Party organisation of each village, led by its secretary. */
export function organisationRows(organisations: Organisations, { secretaries }: People): Row<'groups'>[] {
  return [...organisations].map(([village, id], index) => ({
    id,
    wardId: village.ward.id,
    name: `${village.ward.name}党组织`,
    leaderId: secretaries[index]!.row.id,
    kind: GROUP_KIND.organisation,
    task: null,
  }));
}

/** The groups that people belong to. */
interface Groups {
  organisations: Organisations;
  teams: readonly ServiceTeam[];
}

export function createPeople(
  county: County,
  { organisations, teams }: Groups,
  identify: Identify,
  random: Random,
): People {
  const plan = { identify, random, registeredOn: REGISTERED_ON, prefix: 'JP', surnames: SURNAMES };
  const createHolder = createOfficeHolders(plan);
  const { villages, townships } = county;
  const person = (office: keyof typeof OFFICES, ward: WardRow, groupId: string | null, regularity: number) => {
    const own = Math.max(0.2, Math.min(0.97, regularity + 0.1 * random.bell()));
    const where = { wardId: ward.id, groupId, regularity: { [YEAR_BEFORE]: own, [YEAR]: own } };
    return createHolder({ ...OFFICES[office], ...where });
  };
  const villager = (office: keyof typeof OFFICES, village: Village, ward = village.ward): Villager => ({
    ...person(office, ward, organisations.get(village)!, village.regularity),
    village,
  });
  const spread = (office: keyof typeof OFFICES, total: number) => {
    const shares = apportion(
      total,
      villages.map(() => random.between(9, 11)),
    );
    return villages.flatMap((village, index) =>
      Array.from({ length: shares[index]! }, () => villager(office, village)),
    );
  };
  return {
    countyLeaders: townships.map(township => person('countyLeader', township, null, 0.8)),
    townshipLeaders: villages.map(village => villager('townshipLeader', village)),
    officeMembers: villages.flatMap(village =>
      village.groups.map(({ ward }) => villager('officeMember', village, ward)),
    ),
    secretaries: villages.map(village => villager('secretary', village)),
    cadres: villages.flatMap(village =>
      Array.from({ length: INVENTED.cadresOfVillage }, () => villager('cadre', village)),
    ),
    members: spread('member', PUBLISHED.leadingMembers),
    supervisors: spread('supervisor', PUBLISHED.supervisors),
    police: random
      .shuffled(villages)
      .slice(0, PUBLISHED.policeOfficials)
      .map(village => villager('police', village)),
    teamMembers: teams.flatMap(({ id, from }) => from.map(ward => person('teamMember', ward, id, 0.75))),
  };
}

export const everybody = (people: People): Person[] => Object.values(people).flat();
