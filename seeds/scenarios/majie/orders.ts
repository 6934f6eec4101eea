import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays, daysBetween, earlier } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Outcome, Step } from '../../factories/matter-course.js';
import { matterRows } from '../../factories/matter-rows.js';
import type { Person } from '../../factories/people.js';
import type { Random } from '../../factories/random.js';
import { KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import { MATTER_KIND } from './keys.js';
import { ANSWERS, BODIES, NOTES, ORDERS } from './order-texts.js';

const FIRST_ON = `${YEAR}-02-24`;
/** The newest orders, among which most of those still open are. */
const NEWEST = 96;
const OPEN_AMONG_NEWEST = 57;
const REOPENED = 0.05;
const CLOSED = 0.72;
const OUTCOMES: readonly (readonly [Outcome, number])[] = [
  ['SOLVED', 70],
  ['STARTED', 15],
  ['PLANNED', 9],
  ['CANNOT', 6],
];

/** Which of the orders, by their day, nobody has dealt with yet: most of them new, some overdue. */
function openOnes(random: Random): Set<number> {
  const { ordersReported, ordersDealtWith } = PUBLISHED;
  const places = Array.from({ length: ordersReported }, (_, index) => index);
  const older = random.shuffled(places.slice(0, -NEWEST));
  const newest = random.shuffled(places.slice(-NEWEST));
  const open = ordersReported - ordersDealtWith;
  return new Set([...newest.slice(0, OPEN_AMONG_NEWEST), ...older.slice(0, open - OPEN_AMONG_NEWEST)]);
}

/** A day some days later, and not beyond what is known. */
const soon = (on: string, fewest: number, most: number, random: Random) =>
  earlier(addDays(on, random.between(fewest, most)), KNOWN_THROUGH);

function stepsOf(raisedOn: string, isOpen: boolean, random: Random): Step[] {
  const dispatchedOn = soon(raisedOn, 0, 2, random);
  const steps: Step[] = [{ verb: 'RAISE', takenOn: raisedOn }];
  if (!isOpen || random.chance(0.8)) steps.push({ verb: 'REGISTER', takenOn: dispatchedOn });
  if (isOpen) return steps;
  let answeredOn = soon(dispatchedOn, 1, 9, random);
  steps.push({ verb: 'ANSWER', takenOn: answeredOn });
  if (random.chance(REOPENED)) {
    const reopenedOn = soon(answeredOn, 1, 6, random);
    answeredOn = soon(reopenedOn, 1, 8, random);
    steps.push({ verb: 'REOPEN', takenOn: reopenedOn }, { verb: 'ANSWER', takenOn: answeredOn });
  }
  if (random.chance(CLOSED)) steps.push({ verb: 'CLOSE', takenOn: soon(answeredOn, 2, 10, random) });
  return steps;
}

export interface OrderContext {
  programme: Programme;
  identify: Identify;
  officeUser: string;
  random: Random;
}

/** What grid workers reported for their households, each order with its way through the command centre so far. */
export function createOrders(workers: readonly Person[], { random, programme, ...context }: OrderContext) {
  const rules = programme.matters.kinds.find(({ key }) => key === MATTER_KIND.serviceOrder)!;
  const weights = workers.map(worker => [worker, worker.regularity[YEAR]! ** 2] as const);
  const domains = ORDERS.map(order => [order, order.weight] as const);
  const open = openOnes(random);
  const days = Array.from({ length: PUBLISHED.ordersReported }, () =>
    addDays(FIRST_ON, random.between(0, daysBetween(FIRST_ON, addDays(KNOWN_THROUGH, -1)))),
  );
  return days.sort().map((raisedOn, index) => {
    const worker = random.weighted(weights);
    const household = random.pick(worker.linked);
    const order = random.weighted(domains);
    const isOpen = open.has(index);
    const outcome = isOpen ? null : random.weighted(OUTCOMES);
    const about = {
      number: `${YEAR}-${String(index + 1).padStart(4, '0')}`,
      kind: MATTER_KIND.serviceOrder,
      title: random.pick<string>(order.titles),
      body: random.pick<string>(BODIES),
      representativeId: worker.row.id,
      householdId: household.id,
      wardId: worker.mandate.wardId,
    };
    const answer = outcome && random.pick<string>(ANSWERS[outcome]);
    const story = { about, steps: stepsOf(raisedOn, isOpen, random), outcome, answer };
    return matterRows(story, { ...context, rules, notes: NOTES });
  });
}
