import { addDays, daysBetween } from '../../factories/days.js';
import type { HouseholdRow } from '../../factories/household-rows.js';
import type { Random } from '../../factories/random.js';
import { apportion } from '../../factories/shares.js';
import type { VisitMade } from '../../factories/visits.js';
import { ALONE, inOrder, inRound } from './contacts.js';
import type { Delegate } from './delegates.js';
import { BEGUN_ON, FIRST_MONTH_UNTIL, FIRST_YEAR, INVENTED, PUBLISHED } from './figures.js';
import type { Roster } from './roster.js';
import type { RoundWalked } from './rounds.js';
import { OCCASIONS } from './texts.js';

const CHANNELS: readonly (readonly [string, number])[] = [
  ['HOME', 50],
  ['GO_DOWN', 6],
  ['APPOINTMENT', 4],
  ['RECEPTION', 8],
  ['GATHERING', 15],
  ['PHONE', 12],
  ['ONLINE', 5],
];
/** Of the households somebody sees so many are seen on the day of the group's round. */
const IN_THE_ROUND = 0.4;

function drawVisit(person: Delegate, household: HouseholdRow, round: RoundWalked | undefined, random: Random) {
  if (round && random.chance(IN_THE_ROUND)) return inRound(person, household, round);
  const visitedOn = addDays(BEGUN_ON, random.between(1, daysBetween(BEGUN_ON, FIRST_MONTH_UNTIL)));
  const channel = random.weighted(CHANNELS);
  return { person, household, visitedOn, channel, occasion: random.weighted(OCCASIONS), told: ALONE };
}

/** Some were seen once more, a few days later and mostly by telephone. */
function drawSecondVisits(visits: readonly VisitMade[], random: Random): VisitMade[] {
  const early = visits.filter(({ visitedOn }) => visitedOn < addDays(FIRST_MONTH_UNTIL, -6));
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

/** The households seen within the first month: as many different ones as the source tells, active delegates more. */
export function visitsOfMonth(
  { delegates, ledger, randomFor }: Roster,
  rounds: ReadonlyMap<string, readonly RoundWalked[]>,
): VisitMade[] {
  const random = randomFor('visits');
  const counts = apportion(
    PUBLISHED.householdsVisited,
    delegates.map(({ regularity }) => regularity[FIRST_YEAR]! ** 2),
  );
  /** Households that somebody has seen: nobody counts twice. */
  const seen = new Set<HouseholdRow>();
  const first = delegates.flatMap((delegate, index) => {
    const free = delegate.linked.filter(household => !seen.has(household));
    const chosen = inOrder(free, ledger, random).slice(0, counts[index]!);
    for (const household of chosen) seen.add(household);
    const round = rounds.get(delegate.row.id)?.find(({ on }) => on <= FIRST_MONTH_UNTIL);
    return chosen.map(household => drawVisit(delegate, household, round, random));
  });
  return [...first, ...drawSecondVisits(first, random)];
}
