import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays } from '../../factories/days.js';
import { type RaisedMatter, raiseMatters } from '../../factories/matters.js';
import { userId } from './accounts.js';
import { TEST_YEAR, type YearPlan } from './figures.js';
import { MATTER_KIND } from './keys.js';
import { ANSWERS, STEP_NOTES, TOPICS } from './matter-texts.js';
import type { Roster } from './roster.js';

/** Answers are reported back on the next service day, the 25th. */
function nextServiceDay(on: string): string {
  const inMonth = `${on.slice(0, 8)}25`;
  return on <= inMonth ? inMonth : `${addDays(`${on.slice(0, 8)}28`, 7).slice(0, 8)}25`;
}

/** The suggestions of a year; titles name the village group of the household that asked for it. */
export function raiseSuggestions(
  { people, township, pinned, identify, randomFor }: Roster,
  plan: YearPlan,
  programme: Programme,
): RaisedMatter[] {
  const groups = township.villages.flatMap(village => village.groups);
  const nameOf = new Map(groups.map(({ ward }) => [ward.id, ward.name]));
  return raiseMatters(people, {
    plan,
    kind: MATTER_KIND.suggestion,
    programme,
    total: plan.suggestions,
    from: `${plan.year}-01-12`,
    knownThrough: TEST_YEAR.knownThrough,
    pace: { reportedBackOn: nextServiceDay, daysToAnswer: [6, 85] },
    texts: { topics: TOPICS, answers: ANSWERS, steps: STEP_NOTES },
    placeOf: ({ wardId }) => nameOf.get(wardId)!,
    pinned,
    pinnedOn: `${plan.year}-03-10`,
    officeUser: userId(identify, 'liaison'),
    identify,
    random: randomFor(`matters ${plan.year}`),
  });
}
