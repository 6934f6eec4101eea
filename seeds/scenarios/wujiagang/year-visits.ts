import { addDays, daysBetween } from '../../factories/days.js';
import type { HouseholdRow } from '../../factories/household-rows.js';
import type { Random } from '../../factories/random.js';
import type { VisitMade } from '../../factories/visits.js';
import { ALONE, inOrder, inRound } from './contacts.js';
import type { Delegate } from './delegates.js';
import { KNOWN_THROUGH, YEAR } from './figures.js';
import type { Roster } from './roster.js';
import type { RoundWalked } from './rounds.js';
import { OCCASIONS } from './texts.js';

const FIRST_ON = `${YEAR}-01-06`;

/** How people are met who are not seen at home. */
const ELSEWHERE: readonly (readonly [string, number])[] = [
  ['GATHERING', 30],
  ['PHONE', 26],
  ['RECEPTION', 16],
  ['GO_DOWN', 12],
  ['ONLINE', 10],
  ['APPOINTMENT', 6],
];
/** Of the visits at home so many are made on the group's rounds, by those who walked them. */
const IN_A_ROUND = 0.5;
/** So many households are met once more, elsewhere. */
const MET_AGAIN = 0.12;

const within = (share: number) => Math.max(0.12, Math.min(1, share));

/** Which part of a hundred households somebody sees in the year, and which part at home: a third is asked for. */
function reachOf({ regularity }: Delegate, random: Random) {
  const own = regularity[YEAR]!;
  return {
    seen: within(0.2 + 0.72 * own + 0.07 * random.bell()),
    atHome: within(0.13 + 0.44 * own + 0.06 * random.bell()),
  };
}

function drawVisit(person: Delegate, household: HouseholdRow, channel: string, random: Random): VisitMade {
  const visitedOn = addDays(FIRST_ON, random.between(0, daysBetween(FIRST_ON, KNOWN_THROUGH)));
  return { person, household, visitedOn, channel, occasion: random.weighted(OCCASIONS), told: ALONE };
}

function drawVisits(delegate: Delegate, rounds: readonly RoundWalked[], { ledger }: Roster, random: Random) {
  const { seen, atHome } = reachOf(delegate, random);
  const households = inOrder(delegate.linked, ledger, random).slice(0, Math.round(seen * delegate.linked.length));
  const homes = Math.round(atHome * delegate.linked.length);
  const first = households.map((household, index) => {
    if (index >= homes) return drawVisit(delegate, household, random.weighted(ELSEWHERE), random);
    if (rounds.length > 0 && random.chance(IN_A_ROUND)) return inRound(delegate, household, random.pick(rounds));
    return drawVisit(delegate, household, 'HOME', random);
  });
  const again = first.filter(({ visitedOn }) => visitedOn < addDays(KNOWN_THROUGH, -60) && random.chance(MET_AGAIN));
  return [
    ...first,
    ...again.map(visit => ({
      ...visit,
      visitedOn: addDays(visit.visitedOn, random.between(3, 60)),
      channel: random.weighted(ELSEWHERE),
      told: ALONE,
    })),
  ];
}

/** A year of visits: regular delegates see most of their hundred households, a few see less than a third at home. */
export function visitsOfYear(roster: Roster, rounds: ReadonlyMap<string, readonly RoundWalked[]>): VisitMade[] {
  const random = roster.randomFor(`visits ${YEAR}`);
  return roster.delegates.flatMap(delegate => {
    const walked = (rounds.get(delegate.row.id) ?? []).filter(({ on }) => on >= FIRST_ON);
    return drawVisits(delegate, walked, roster, random);
  });
}
