import type { RatedCriterion } from '../../programmes/rubric/rated-criteria.js';
import { InvalidInput } from '../../shared/errors.js';
import { type Answer, checkAnswer, isComplete, type KeptAnswer } from '../rating/check-answer.js';
import { criterionNamed } from '../rating/criterion-named.js';
import { orderFault } from '../rating/order-fault.js';

export interface BallotLine extends KeptAnswer {
  criterion: string;
  period: string;
}

type Given = Answer & { criterion: string; period?: string };

function refuse(reason: string, field: string, value: unknown, allowed?: unknown): never {
  throw new InvalidInput('The ballot cannot be taken like this', { reason, field, value, allowed });
}

/** Checks answers one by one; a criterion that is answered twice is refused. */
export function checkLines(criteria: readonly RatedCriterion[], given: readonly Given[], places: number): BallotLine[] {
  const seen = new Set<string>();
  return given.map(answer => {
    const criterion = criterionNamed(criteria, answer);
    const period = answer.period ?? '';
    const kept = checkAnswer(criterion, answer, places);
    if (seen.has(`${criterion.key} ${period}`) || !isComplete(criterion, kept)) {
      refuse('rating-incomplete', 'answers', criterion.key);
    }
    seen.add(`${criterion.key} ${period}`);
    return { ...kept, criterion: criterion.key, period };
  });
}

/** A ballot is cast at once, so every criterion is answered, or does not apply. */
export function checkBallot(
  criteria: readonly RatedCriterion[],
  given: readonly Given[],
  places: number,
): BallotLine[] {
  const lines = checkLines(criteria, given, places);
  const missing = criteria
    .flatMap(({ key, periods }) => periods.map(period => ({ key, period })))
    .find(({ key, period }) => !lines.some(line => line.criterion === key && line.period === period));
  if (missing) refuse('rating-incomplete', 'answers', missing.key);
  return lines;
}

/** Where a criterion puts subjects in order, one paper holds them all, each place once. */
export function requireWholeOrder(
  criteria: readonly RatedCriterion[],
  ballots: readonly BallotLine[][],
  subjects: number,
): void {
  const orders = criteria.filter(({ answer }) => answer.kind === 'order');
  if (orders.length === 0) return;
  if (ballots.length < subjects) refuse('ballot-whole', 'ballots', ballots.length, subjects);
  for (const { key, periods } of orders) {
    for (const period of periods) {
      const lines = ballots.flatMap(ballot => ballot.filter(line => line.criterion === key && line.period === period));
      const places = lines.flatMap(({ place }) => place ?? []);
      const missing = orderFault(places);
      if (missing !== null) refuse('rating-order', 'place', missing, { from: 1, to: places.length });
    }
  }
}
