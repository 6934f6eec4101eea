import { atHour } from '../../factories/days.js';
import type { Judgement } from '../../factories/scenario.js';
import { type Username, userId } from './accounts.js';
import { YEAR_BEFORE } from './figures.js';
import type { Roster } from './roster.js';

export const RATED_AT = atHour('2026-01-15', 10);
const RATERS: readonly Username[] = ['evaluator', 'evaluator2'];

/** Two evaluators share the year before between them; regular people are thought better of, with exceptions. */
export function judgeYearBefore({ mandates, people, identify, randomFor }: Roster): Judgement[] {
  const regularity = new Map(people.map(person => [person.row.id, person.regularity[YEAR_BEFORE.year]!]));
  const random = randomFor('judgements');
  return mandates
    .filter(({ startedOn }) => startedOn < `${YEAR_BEFORE.year + 1}`)
    .map(({ id, representativeId }) => ({
      mandateId: id,
      raterId: userId(identify, random.pick(RATERS)),
      share: Math.max(0.3, Math.min(1, 0.38 + 0.55 * regularity.get(representativeId)! + 0.06 * random.bell())),
    }));
}
