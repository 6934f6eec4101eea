import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { createOfficeHolders, type Office, secondMandate } from '../../factories/office-holders.js';
import type { Person } from '../../factories/people.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { adjustTo, apportion } from '../../factories/shares.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { LEADS_BY_SOURCE, PUBLISHED, REGISTERED_ON, YEAR } from './figures.js';
import { SKILL, TYPE, WARD_KIND } from './keys.js';
import { SURNAMES, TOWN } from './places.js';
import type { Place, Town } from './wards.js';

export interface Cadre extends Person {
  place: Place;
  post: string | null;
  skills: string[];
}

export interface People {
  cadres: Cadre[];
  leads: Person[];
  gridWorkers: Person[];
  secondMandates: Row<'mandates'>[];
  groups: Row<'groups'>[];
}

const OFFICES = {
  cadre: { type: TYPE.cadre, startedOn: REGISTERED_ON, women: 0.37, bornBetween: [1966, 1999] },
  lead: { type: TYPE.lead, startedOn: '2026-02-02', women: 0.41, bornBetween: [1954, 1996] },
  gridWorker: { type: TYPE.gridWorker, startedOn: REGISTERED_ON, women: 0.48, bornBetween: [1968, 2000] },
} as const satisfies Record<string, Omit<Office, 'wardId' | 'regularity'>>;

/** So many units have one lead, two or three; "several" says the source. */
const LEADS_A_UNIT = { min: 1, max: 4 };
const APPOINTED = 0.3;

/** The first cadres of a place hold its posts; each place has one village doctor among the next. */
function qualify(place: Place, rank: number, random: Random): Pick<Cadre, 'post' | 'skills'> {
  const posts = [
    'secretary',
    'village-leader',
    ...(place.profile.kind === WARD_KIND.village ? ['first-secretary'] : []),
  ];
  const post = posts[rank] ?? null;
  if (rank === posts.length) return { post, skills: [SKILL.medicine] };
  const skills = [
    ...(random.chance(0.2) ? [SKILL.prosperity] : []),
    ...(post !== null || random.chance(0.24) ? [SKILL.policy] : []),
  ];
  return { post, skills };
}

/** The selection of a lead: from which group, and how. */
function selections(random: Random): object[] {
  const sources = Object.entries(LEADS_BY_SOURCE).flatMap(([source, count]) => Array<string>(count).fill(source));
  return random.shuffled(sources).map(source => ({
    'source-group': source,
    selection: random.chance(APPOINTED) ? 'appointed' : 'recommended',
  }));
}

/** Everybody of the town. A grid head is one of the linked cadres of the place, by a further mandate. */
export function createPeople({ places }: Town, identify: Identify, random: Random): People {
  const plan = { identify, random, registeredOn: REGISTERED_ON, prefix: TOWN.code, surnames: SURNAMES };
  const createHolder = createOfficeHolders(plan);
  const regularityIn = ({ profile }: Place) => {
    const regularity = profile.regularity + 0.1 * random.bell();
    return { [YEAR]: Math.max(0.2, Math.min(0.97, regularity)) };
  };
  const groupIdOf = ({ ward }: Place) => identify('group', ward.code!, atHour(REGISTERED_ON, 9));
  const inUnit = (office: Omit<Office, 'wardId' | 'regularity'>, place: Place, unit: WardRow) =>
    createHolder({ ...office, wardId: unit.id, groupId: groupIdOf(place), regularity: regularityIn(place) });

  const units = places.flatMap(place => place.units.map(unit => ({ place, unit })));
  const cadreCounts = apportion(
    PUBLISHED.cadres,
    places.map(place => place.units.length),
  );
  const cadres = places.flatMap((place, index) =>
    Array.from({ length: cadreCounts[index]! }, (_, rank): Cadre => {
      const { post, skills } = qualify(place, rank, random);
      const attributes = { ...(post && { post }), ...(skills.length > 0 && { skill: skills }) };
      const where = { wardId: place.ward.id, groupId: groupIdOf(place), regularity: regularityIn(place) };
      return { ...createHolder({ ...OFFICES.cadre, ...where, attributes }), place, post, skills };
    }),
  );
  const { min, max } = LEADS_A_UNIT;
  const any = units.map(() => random.between(2, 3));
  const leadCounts = adjustTo(PUBLISHED.leads, any, () => [min, max], random);
  const selected = selections(random);
  const leads = units.flatMap(({ place, unit }, index) =>
    selected.splice(0, leadCounts[index]!).map(attributes => inUnit({ ...OFFICES.lead, attributes }, place, unit)),
  );
  const gridWorkers = units.map(({ place, unit }) => inUnit(OFFICES.gridWorker, place, unit));
  const secondMandates = units.map(({ place, unit }) => {
    const near = cadres.filter(cadre => cadre.place === place);
    return secondMandate(near[place.units.indexOf(unit)]!, { type: TYPE.gridHead, wardId: unit.id }, plan);
  });
  const groups = places.map(place => ({
    id: groupIdOf(place),
    wardId: place.ward.id,
    name: `${place.profile.name}联户工作组`,
    leaderId: cadres.find(cadre => cadre.place === place)!.row.id,
    kind: null,
    task: null,
  }));
  return { cadres, leads, gridWorkers, secondMandates, groups };
}
