import type { Identify } from '../../factories/identifiers.js';
import { createOfficeHolders, type Office, secondMandate } from '../../factories/office-holders.js';
import type { Person } from '../../factories/people.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { apportion } from '../../factories/shares.js';
import { INVENTED, PUBLISHED, REGISTERED_ON, YEAR } from './figures.js';
import type { GroupIds } from './group-ids.js';
import { TYPE } from './keys.js';
import { SURNAMES, TOWNSHIP } from './villages.js';
import type { Grid, Township, Village } from './wards.js';

/** Who answers for what: leaders for villages, cadres for groups, grid workers for households. */
export interface People {
  /** In the order of the villages. */
  leaders: Person[];
  cadres: (Person & { village: Village })[];
  /** In the order of the grids. */
  workers: (Person & { grid: Grid; isMember: boolean })[];
  resourcePersons: Person[];
  secondMandates: Row<'mandates'>[];
  linkingMembers: (Person & { grid: Grid })[];
}

const OFFICES = {
  leader: { type: TYPE.leader, startedOn: '2021-08-02', women: 0.25, bornBetween: [1972, 1988] },
  cadre: { type: TYPE.cadre, startedOn: '2021-03-01', women: 0.28, bornBetween: [1966, 1996] },
  worker: { type: TYPE.gridWorker, startedOn: '2025-12-08', women: 0.36, bornBetween: [1956, 2001] },
  resource: { type: TYPE.resourcePerson, startedOn: '2025-12-08', women: 0.22, bornBetween: [1952, 1990] },
} as const satisfies Record<string, Omit<Office, 'wardId' | 'regularity'>>;

const WORTHIES = ['local-worthy', 'native-away'] as const;

/** Everybody of the township, with the further mandates of Party members and of the service teams. */
export function createPeople(
  { villages, grids }: Township,
  groupIds: GroupIds,
  identify: Identify,
  random: Random,
): People {
  const plan = { identify, random, registeredOn: REGISTERED_ON, prefix: TOWNSHIP.code, surnames: SURNAMES };
  const createHolder = createOfficeHolders(plan);
  const regularityIn = ({ profile }: Village) => {
    const regularity = profile.regularity + 0.1 * random.bell();
    return { [YEAR]: Math.max(0.2, Math.min(0.97, regularity)) };
  };
  const members = new Set(random.shuffled(grids).slice(0, PUBLISHED.memberWorkers));
  const cadreCounts = apportion(
    PUBLISHED.cadres,
    villages.map(({ groups }) => groups.length),
  );
  const leaders = villages.map(village =>
    createHolder({ ...OFFICES.leader, wardId: village.ward.id, regularity: { [YEAR]: 0.85 } }),
  );
  const cadres = villages.flatMap((village, index) =>
    Array.from({ length: cadreCounts[index]! }, () => {
      const groupId = groupIds.teamOf.get(village)!;
      const office = { ...OFFICES.cadre, wardId: village.ward.id, groupId, regularity: regularityIn(village) };
      return { ...createHolder(office), village };
    }),
  );
  const workers = grids.map(grid => {
    const isMember = members.has(grid);
    const groupId = groupIds.teamOf.get(grid.village)!;
    const office = { ...OFFICES.worker, wardId: grid.ward.id, groupId, regularity: regularityIn(grid.village) };
    return { ...createHolder({ ...office, attributes: { 'party-member': isMember } }), grid, isMember };
  });
  const resourcePersons = random
    .shuffled(grids)
    .slice(0, INVENTED.resourcePersons)
    .map(({ ward, village }) => {
      const office = { ...OFFICES.resource, wardId: ward.id, regularity: regularityIn(village) };
      return createHolder({ ...office, attributes: { worthy: random.pick(WORTHIES) } });
    });
  const linkingMembers = workers
    .filter(({ isMember }) => isMember)
    .map(worker => ({ ...worker, mandate: secondMandate(worker, { type: TYPE.linkingMember }, plan) }));
  const inTeams = random.shuffled(workers).slice(0, groupIds.serviceTeams.length * INVENTED.membersOfTeam);
  const teamMandates = inTeams.map((worker, index) => {
    const groupId = groupIds.serviceTeams[index % groupIds.serviceTeams.length]!.id;
    return secondMandate(worker, { type: TYPE.teamMember, groupId }, plan);
  });
  const secondMandates = [...linkingMembers.map(({ mandate }) => mandate), ...teamMandates];
  return { leaders, cadres, workers, resourcePersons, secondMandates, linkingMembers };
}
