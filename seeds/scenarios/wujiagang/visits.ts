import type { Activity } from '../../factories/calendar.js';
import { addDays, daysBetween } from '../../factories/days.js';
import type { HouseholdRow } from '../../factories/household-rows.js';
import type { Random } from '../../factories/random.js';
import { apportion } from '../../factories/shares.js';
import { type VisitMade, visitRows } from '../../factories/visits.js';
import type { Delegate } from './delegates.js';
import { BEGUN_ON, INVENTED, KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import { ACTIVITY, CATEGORY, type CategoryKey, DUTY } from './keys.js';
import { NOTES, OCCASIONS, ROUND_VISIT } from './month-texts.js';
import type { Roster } from './roster.js';

/** The five whom delegates must visit. */
const MUST_VISIT: readonly CategoryKey[] = [
  CATEGORY.partyCentre,
  CATEGORY.innovator,
  CATEGORY.oldMember,
  CATEGORY.oldCadre,
  CATEGORY.oldModel,
  CATEGORY.oldSoldier,
  CATEGORY.repeatPetitioner,
  CATEGORY.specialHardship,
];

const CHANNELS: readonly (readonly [string, number])[] = [
  ['HOME', 50],
  ['GO_DOWN', 6],
  ['APPOINTMENT', 4],
  ['RECEPTION', 8],
  ['GATHERING', 15],
  ['PHONE', 12],
  ['ONLINE', 5],
];
/** Of the households somebody sees so many are seen on the day of the group's round, if it was held. */
const IN_THE_ROUND = 0.4;
/** So often the next household is one of the five. */
const FIRST_THE_FIVE = 0.45;

/** The round of the second half-year is walked together; other visits are made alone. */
const IN_ROUND = { isCollective: true, round: 'second-half' };
const ALONE = { isCollective: false };

function roundDays(activities: readonly Activity[]): Map<string | null, string> {
  const held = activities.filter(({ kind, state }) => kind === ACTIVITY.concentratedVisit && state === 'HELD');
  return new Map(held.map(({ groupId, scheduledOn }) => [groupId, scheduledOn]));
}

interface Drawing {
  categoriesOf: Roster['ledger']['categoriesOf'];
  random: Random;
  /** Households that somebody has seen: nobody counts twice. */
  seen: Set<HouseholdRow>;
}

function chooseHouseholds(
  { linked }: Delegate,
  count: number,
  { categoriesOf, random, seen }: Drawing,
): HouseholdRow[] {
  const free = random.shuffled(linked.filter(household => !seen.has(household)));
  const isOneOfFive = (one: HouseholdRow) => MUST_VISIT.some(category => categoriesOf.get(one)!.has(category));
  const first = free.filter(one => isOneOfFive(one) && random.chance(FIRST_THE_FIVE));
  const chosen = [...new Set([...first, ...free])].slice(0, count);
  for (const household of chosen) seen.add(household);
  return chosen;
}

function drawVisit(person: Delegate, household: HouseholdRow, roundOn: string | undefined, random: Random): VisitMade {
  if (roundOn && random.chance(IN_THE_ROUND))
    return { person, household, visitedOn: roundOn, channel: 'HOME', occasion: ROUND_VISIT, told: IN_ROUND };
  const visitedOn = addDays(BEGUN_ON, random.between(1, daysBetween(BEGUN_ON, KNOWN_THROUGH)));
  return {
    person,
    household,
    visitedOn,
    channel: random.weighted(CHANNELS),
    occasion: random.weighted(OCCASIONS),
    told: ALONE,
  };
}

/** Some were seen once more, a few days later and mostly by telephone. */
function drawSecondVisits(visits: readonly VisitMade[], random: Random): VisitMade[] {
  const early = visits.filter(({ visitedOn }) => visitedOn < addDays(KNOWN_THROUGH, -6));
  return random
    .shuffled(early)
    .slice(0, INVENTED.seenAgain)
    .map(visit => ({
      ...visit,
      visitedOn: addDays(visit.visitedOn, random.between(2, 6)),
      channel: random.chance(0.7) ? 'PHONE' : 'HOME',
      occasion: random.weighted(OCCASIONS),
      told: ALONE,
    }));
}

/** The households that delegates saw within the month: as many different ones as the source tells, active delegates more. */
export function createVisits(roster: Roster, activities: readonly Activity[]) {
  const { delegates, ledger, identify, officeUser, randomFor } = roster;
  const random = randomFor('visits');
  const rounds = roundDays(activities);
  const drawing = { categoriesOf: ledger.categoriesOf, random, seen: new Set<HouseholdRow>() };
  const counts = apportion(
    PUBLISHED.householdsVisited,
    delegates.map(({ regularity }) => regularity[YEAR]! ** 2),
  );
  const first = delegates.flatMap((delegate, index) =>
    chooseHouseholds(delegate, counts[index]!, drawing).map(household =>
      drawVisit(delegate, household, rounds.get(delegate.group.id), random),
    ),
  );
  return visitRows([...first, ...drawSecondVisits(first, random)], {
    recordedBy: officeUser,
    dutyOf: occasion => DUTY_OF.find(([word]) => occasion.startsWith(word))?.[1] ?? DUTY.informant,
    notes: NOTES,
    identify,
    random: randomFor('notes'),
  });
}

const DUTY_OF = [
  ['宣讲', DUTY.publicist],
  ['帮困', DUTY.servant],
  ['总结', DUTY.researcher],
] as const;
