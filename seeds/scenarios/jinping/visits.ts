import { addDays, daysBetween } from '../../factories/days.js';
import type { HouseholdRow } from '../../factories/household-rows.js';
import type { Random } from '../../factories/random.js';
import { type VisitMade, visitRows } from '../../factories/visits.js';
import { KNOWN_THROUGH, YEAR, YEAR_BEFORE } from './figures.js';
import { DUTY, HELP_FORMS } from './keys.js';
import type { Villager } from './people.js';
import type { Roster } from './roster.js';
import { DIARY, NEEDS, OCCASIONS, SUGGESTIONS } from './year-texts.js';

/** The two visits a year fall in these halves; the second is not over when the clock stands still. */
const HALVES: readonly (readonly [string, string])[] = [
  [`${YEAR_BEFORE}-01-08`, `${YEAR_BEFORE}-06-28`],
  [`${YEAR_BEFORE}-07-03`, `${YEAR_BEFORE}-12-26`],
  [`${YEAR}-01-08`, `${YEAR}-06-28`],
  [`${YEAR}-07-03`, KNOWN_THROUGH],
];
const QUARTERS: readonly (readonly [string, string])[] = [
  [`${YEAR}-01-08`, `${YEAR}-03-30`],
  [`${YEAR}-04-02`, `${YEAR}-06-29`],
  [`${YEAR}-07-02`, `${YEAR}-09-29`],
  [`${YEAR}-10-03`, KNOWN_THROUGH],
];

/** Chance that a visit due in a part was made: it falls short where people are less regular, and in the part that is still running. */
function likelihood({ regularity }: Villager, [, until]: readonly [string, string]): number {
  return 0.62 + 0.37 * regularity[YEAR]! - (until === KNOWN_THROUGH ? 0.12 : 0);
}

/** What the diary keeps of a visit: help where people worked together, now and then a need or a suggestion. */
function toldOf(occasion: string, random: Random): VisitMade['told'] {
  return {
    isCollective: false,
    help: occasion === '牵手共建' ? [random.pick(HELP_FORMS)] : [],
    need: random.chance(0.1) ? random.pick(NEEDS) : null,
    suggestion: random.chance(0.04) ? random.pick(SUGGESTIONS) : null,
  };
}

function drawVisit(
  person: Villager,
  household: HouseholdRow,
  [from, until]: readonly [string, string],
  channel: string,
  random: Random,
): VisitMade {
  const visitedOn = addDays(from, random.between(0, daysBetween(from, until)));
  const occasion = random.weighted(OCCASIONS);
  return { person, household, visitedOn, channel, occasion, told: toldOf(occasion, random) };
}

/** Cadres see each household at home, those away by telephone, once in each half-year; members their one household each quarter since they began. */
export function createVisits({ people, identify, officeUser, randomFor }: Roster) {
  const random = randomFor('visits');
  const byCadres = people.cadres.flatMap(cadre =>
    cadre.linked.flatMap(household =>
      HALVES.filter(half => random.chance(likelihood(cadre, half))).map(half => {
        const channel = household.residence === 'PRESENT' || random.chance(0.4) ? 'HOME' : 'PHONE';
        return drawVisit(cadre, household, half, channel, random);
      }),
    ),
  );
  const byMembers = people.members.flatMap(member =>
    QUARTERS.filter(quarter => random.chance(likelihood(member, quarter))).map(quarter =>
      drawVisit(member, member.linked[0]!, quarter, random.chance(0.86) ? 'HOME' : 'PHONE', random),
    ),
  );
  return visitRows([...byCadres, ...byMembers], {
    recordedBy: officeUser,
    dutyOf: occasion => DUTY_OF.find(([word]) => occasion === word)![1],
    notes: DIARY,
    identify,
    random: randomFor('diary'),
  });
}

const DUTY_OF = [
  ['走访慰问', DUTY.comfort],
  ['谈心交流', DUTY.talk],
  ['牵手共建', DUTY.jointWork],
] as const;
