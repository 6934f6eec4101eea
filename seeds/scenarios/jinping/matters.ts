import { addDays } from '../../factories/days.js';
import { type RaisedMatter, raiseMatters } from '../../factories/matters.js';
import { INVENTED, KNOWN_THROUGH, YEAR } from './figures.js';
import { MATTER_KIND } from './keys.js';
import type { Roster } from './roster.js';
import { ANSWERS, DISPUTE_TOPICS, MAJOR_TOPICS, SERVICE_TOPICS, STEP_NOTES } from './year-texts.js';

const KINDS = [
  { kind: MATTER_KIND.service, total: INVENTED.services, topics: SERVICE_TOPICS, daysToAnswer: [2, 24] },
  { kind: MATTER_KIND.dispute, total: INVENTED.disputes, topics: DISPUTE_TOPICS, daysToAnswer: [3, 32] },
  { kind: MATTER_KIND.majorDispute, total: INVENTED.majorDisputes, topics: MAJOR_TOPICS, daysToAnswer: [15, 70] },
] as const;

/** What came in at the one window, and the disputes that committees and groups mediate; cadres raise them for households. */
export function createMatters({ people, county, officeUser, identify, randomFor }: Roster): RaisedMatter[] {
  const nameOf = new Map(county.villages.flatMap(({ groups }) => groups.map(({ ward }) => [ward.id, ward.name])));
  let firstNumber = 1;
  return KINDS.flatMap(({ kind, total, topics, daysToAnswer }, index) => {
    const raised = raiseMatters(people.cadres, {
      plan: { year: YEAR, knownThrough: KNOWN_THROUGH },
      kind,
      total,
      firstNumber,
      from: `${YEAR}-01-09`,
      knownThrough: KNOWN_THROUGH,
      pace: { reportedBackOn: on => addDays(on, 3), daysToAnswer },
      texts: { topics, answers: ANSWERS, steps: STEP_NOTES },
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
