import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays, daysBetween, earlier } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Outcome, Step } from '../../factories/matter-course.js';
import { matterRows, rulesOf } from '../../factories/matter-rows.js';
import type { Random } from '../../factories/random.js';
import { KNOWN_THROUGH, PUBLISHED, YEAR } from './figures.js';
import type { GroupIds } from './group-ids.js';
import { MATTER_KIND, WARD_KIND } from './keys.js';
import { ANSWERS, BODIES, NOTES, ORDERS } from './order-texts.js';
import type { People } from './people.js';
import type { Township } from './wards.js';

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

type Owner = NonNullable<Step['owner']>;

/** Who takes an order up: a service team or the village; what the village cannot settle goes to the whole network. */
interface Owners {
  first: Owner;
  /** Null where a team takes it. */
  above: Owner | null;
}

const ESCALATED = 0.2;

function answerSteps(acceptedOn: string, random: Random): Step[] {
  let answeredOn = soon(acceptedOn, 1, 8, random);
  const steps: Step[] = [{ verb: 'ANSWER', takenOn: answeredOn }];
  if (random.chance(REOPENED)) {
    const reopenedOn = soon(answeredOn, 1, 6, random);
    answeredOn = soon(reopenedOn, 1, 8, random);
    steps.push({ verb: 'REOPEN', takenOn: reopenedOn }, { verb: 'ANSWER', takenOn: answeredOn });
  }
  if (random.chance(CLOSED)) steps.push({ verb: 'CLOSE', takenOn: soon(answeredOn, 2, 10, random) });
  return steps;
}

function stepsOf(raisedOn: string, isOpen: boolean, { first, above }: Owners, random: Random): Step[] {
  const steps: Step[] = [{ verb: 'RAISE', takenOn: raisedOn }];
  if (isOpen && random.chance(0.2)) return steps;
  const dispatchedOn = soon(raisedOn, 0, 2, random);
  steps.push({ verb: 'DISPATCH', takenOn: dispatchedOn, owner: first });
  if (isOpen && random.chance(0.4)) return steps;
  let acceptedOn = soon(dispatchedOn, 0, 1, random);
  steps.push({ verb: 'ACCEPT', takenOn: acceptedOn });
  if (above && random.chance(ESCALATED)) {
    const escalatedOn = soon(acceptedOn, 1, 3, random);
    acceptedOn = soon(escalatedOn, 0, 1, random);
    steps.push({ verb: 'ESCALATE', takenOn: escalatedOn, owner: above }, { verb: 'ACCEPT', takenOn: acceptedOn });
  }
  return isOpen ? steps : [...steps, ...answerSteps(acceptedOn, random)];
}

export interface OrderContext {
  programme: Programme;
  township: Township;
  teams: GroupIds['serviceTeams'];
  identify: Identify;
  officeUser: string;
  random: Random;
}

/** What grid workers reported for their households, each order with its way through the command centre so far. */
export function createOrders(workers: People['workers'], context: OrderContext) {
  const { random, programme, township, teams, ...writing } = context;
  const rules = rulesOf(programme, MATTER_KIND.serviceOrder);
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
    const { village } = worker.grid;
    const team = teams.find(({ name }) => order.team !== null && name.startsWith(order.team));
    const owners: Owners = team
      ? { first: { ownerGroupId: team.id }, above: null }
      : {
          first: { ownerWardId: village.ward.id, wardKind: WARD_KIND.village },
          above: { ownerWardId: township.ward.id, wardKind: WARD_KIND.township },
        };
    const about = {
      number: `${YEAR}-${String(index + 1).padStart(4, '0')}`,
      kind: MATTER_KIND.serviceOrder,
      topic: order.domain,
      title: random.pick<string>(order.titles),
      body: random.pick<string>(BODIES),
      representativeId: worker.row.id,
      householdId: household.id,
      wardId: worker.mandate.wardId,
    };
    const answer = outcome && random.pick<string>(ANSWERS[outcome]);
    const story = { about, steps: stepsOf(raisedOn, isOpen, owners, random), outcome, answer };
    return matterRows(story, { ...writing, rules, notes: NOTES });
  });
}
