import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays } from '../../factories/days.js';
import type { Owner } from '../../factories/matter-course.js';
import { type RaisedMatter, raiseMatters, type Topic } from '../../factories/matters.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { INVENTED, KNOWN_THROUGH, YEAR } from './figures.js';
import { MATTER_KIND } from './keys.js';
import type { Roster } from './roster.js';
import type { County } from './wards.js';
import { ANSWERS, DISPUTE_TOPICS, MAJOR_TOPICS, SERVICE_TOPICS, STEP_NOTES } from './year-texts.js';

const asOwner = ({ id, kind }: WardRow): Owner => ({ ownerWardId: id, wardKind: kind });

/** The department that a topic is for, else the village; the township takes over what comes back or goes up. */
function ownersIn({ villages, departments }: County) {
  const villageOf = new Map(villages.flatMap(village => village.groups.map(({ ward }) => [ward.id, village])));
  return ({ wardId }: Row<'households'>, { unit }: Topic): Owner[] => {
    const { ward, township } = villageOf.get(wardId)!;
    const department = unit && departments.find(({ name }) => name.startsWith(unit));
    return [asOwner(department || ward), asOwner(township)];
  };
}

/** Most disputes are settled by those next to them. */
const settledAs = (random: Random) => ({
  settledBy: random.weighted([
    ['village-committee', 60],
    ['mediation-committee', 35],
    ['court', 5],
  ] as const),
  isMajor: false,
});

const settledAsMajor = (random: Random) => ({ ...settledAs(random), isMajor: true });

const KINDS = [
  { kind: MATTER_KIND.service, total: INVENTED.services, topics: SERVICE_TOPICS, daysToAnswer: [2, 24] },
  { kind: MATTER_KIND.dispute, total: INVENTED.disputes, topics: DISPUTE_TOPICS, daysToAnswer: [3, 32], settledAs },
  {
    kind: MATTER_KIND.majorDispute,
    total: INVENTED.majorDisputes,
    topics: MAJOR_TOPICS,
    daysToAnswer: [15, 70],
    settledAs: settledAsMajor,
  },
] as const;

/** What came in at the one window, and the disputes that committees and groups mediate; cadres raise them for households. */
export function createMatters(
  { people, county, officeUser, identify, randomFor }: Roster,
  programme: Programme,
): RaisedMatter[] {
  const nameOf = new Map(county.villages.flatMap(({ groups }) => groups.map(({ ward }) => [ward.id, ward.name])));
  let firstNumber = 1;
  return KINDS.flatMap(({ kind, total, topics, daysToAnswer, ...more }, index) => {
    const raised = raiseMatters(people.cadres, {
      plan: { year: YEAR, knownThrough: KNOWN_THROUGH },
      kind,
      programme,
      total,
      firstNumber,
      from: `${YEAR}-01-09`,
      knownThrough: KNOWN_THROUGH,
      pace: { reportedBackOn: on => addDays(on, 3), daysToAnswer },
      texts: { topics, answers: ANSWERS, steps: STEP_NOTES },
      ...more,
      ownersOf: ownersIn(county),
      placeOf: ({ wardId }) => nameOf.get(wardId)!,
      pinned: people.cadres[index]!,
      pinnedOn: `${YEAR}-04-12`,
      officeUser,
      identify,
      random: randomFor(`matters ${kind}`),
    });
    firstNumber += total;
    return raised;
  });
}
