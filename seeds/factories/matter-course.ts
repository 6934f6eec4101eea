import type { MatterVerb } from '@lianxin/api/matters/matter-words.js';
import type { MatterKind } from '@lianxin/api/programmes/programme.js';
import { addDays } from './days.js';
import type { Random } from './random.js';

export type Outcome = 'SOLVED' | 'STARTED' | 'PLANNED' | 'CANNOT';
export type Verb = MatterVerb;

export type Owner = { ownerWardId: string; wardKind: string } | { ownerGroupId: string };

export interface Step {
  verb: Verb;
  takenOn: string;
  /** Who has to answer from now on; of dispatching, escalating, and of raising where that names the first level. */
  owner?: Owner;
  /** What is noted, where it is not what is always noted. */
  note?: string;
}

/** How a matter went until the last day that is known: its steps in order, and the last answer's outcome. */
export interface Course {
  steps: Step[];
  outcome: Outcome | null;
  /** What who raised it says of the last answer; null without any. */
  rating: string | null;
}

const OUTCOMES: readonly (readonly [Outcome, number])[] = [
  ['SOLVED', 44],
  ['STARTED', 20],
  ['PLANNED', 25],
  ['CANNOT', 11],
];
const NEVER_ANSWERED = 0.08;
const REOPENED = 0.09;

/** How often who was to answer sends it back, notes progress, hands it up, and how often the answer is rated. */
const SENT_BACK = 0.12;
const PROGRESS = 0.5;
const HANDED_UP = 0.15;
const ASKED_BACK = 0.7;

/** How matters run in a place. */
export interface Pace {
  /** The day on which an answer of this day is reported back and the matter closed. */
  reportedBackOn: (answeredOn: string) => string;
  /** Fewest and most days from the registration to the first answer. */
  daysToAnswer: readonly [number, number];
}

/** What course a matter takes: any, or one that was settled well. */
export interface CourseContext {
  pace: Pace;
  kind: MatterKind;
  /** Who is to answer: the first, whoever takes over when that one sends it back, or the levels from below. */
  owners: readonly Owner[];
  knownThrough: string;
  random: Random;
  isSettled: boolean;
}

const knows = ({ kind }: CourseContext, state: string): boolean => kind.states.some(({ key }) => key === state);

/** Handed to who answers, who may send it back in time; only where the kind knows that. */
function handedOver(on: string, context: CourseContext): Step[] {
  const { owners, random } = context;
  const [first, second] = owners;
  if (!knows(context, 'DISPATCHED')) return [];
  const dispatchedOn = addDays(on, random.between(0, 2));
  const steps: Step[] = [{ verb: 'DISPATCH', takenOn: dispatchedOn, owner: first }];
  if (!knows(context, 'RETURNED') || !second || !random.chance(SENT_BACK)) return steps;
  const backOn = addDays(dispatchedOn, 1);
  return [
    ...steps,
    { verb: 'RETURN', takenOn: backOn },
    { verb: 'DISPATCH', takenOn: addDays(backOn, 1), owner: second },
  ];
}

/** Noted progress, and what the lowest level cannot settle goes to the next; only where the kind knows that. */
function workedOn(on: string, context: CourseContext): Step[] {
  const { kind, owners, random } = context;
  const steps: Step[] = [];
  if (knows(context, 'HANDLING') && random.chance(PROGRESS)) steps.push({ verb: 'HANDLE', takenOn: addDays(on, 2) });
  const above = kind.levels.length > 0 ? owners[1] : undefined;
  if (above && random.chance(HANDED_UP)) steps.push({ verb: 'ESCALATE', takenOn: addDays(on, 4), owner: above });
  return steps;
}

function begun(raisedOn: string, registeredOn: string, context: CourseContext): Step[] {
  const { kind, owners } = context;
  const raised: Step = { verb: 'RAISE', takenOn: raisedOn, ...(kind.levels.length > 0 && { owner: owners[0] }) };
  return [
    raised,
    ...(knows(context, 'REGISTERED') ? [{ verb: 'REGISTER', takenOn: registeredOn } satisfies Step] : []),
  ];
}

const lastDayOf = (steps: readonly Step[]): string => steps.at(-1)!.takenOn;

function plannedSteps(raisedOn: string, context: CourseContext): Step[] {
  const { pace, random } = context;
  const steps = begun(raisedOn, addDays(raisedOn, random.between(0, 5)), context);
  steps.push(...handedOver(lastDayOf(steps), context));
  if (random.chance(NEVER_ANSWERED)) return steps;
  steps.push(...workedOn(lastDayOf(steps), context));
  const answer = (after: string, fewest: number, most: number) => {
    const answeredOn = addDays(after, random.between(fewest, most));
    steps.push({ verb: 'ANSWER', takenOn: answeredOn });
    return answeredOn;
  };
  let answeredOn = answer(lastDayOf(steps), ...pace.daysToAnswer);
  if (random.chance(REOPENED)) {
    const reopenedOn = addDays(answeredOn, random.between(3, 20));
    steps.push({ verb: 'REOPEN', takenOn: reopenedOn });
    answeredOn = answer(reopenedOn, 10, 60);
  }
  if (knows(context, 'RATED') && random.chance(ASKED_BACK)) {
    answeredOn = addDays(answeredOn, random.between(1, 5));
    steps.push({ verb: 'RATE', takenOn: answeredOn });
  }
  if (random.chance(0.7)) steps.push({ verb: 'CLOSE', takenOn: pace.reportedBackOn(answeredOn) });
  return steps;
}

/** Registered and handed over in time, and answered within the month. */
function settledSteps(raisedOn: string, context: CourseContext): Step[] {
  const steps = begun(raisedOn, addDays(raisedOn, 2), context);
  if (knows(context, 'DISPATCHED'))
    steps.push({ verb: 'DISPATCH', takenOn: addDays(raisedOn, 3), owner: context.owners[0] });
  return [...steps, { verb: 'ANSWER', takenOn: addDays(raisedOn, knows(context, 'DISPATCHED') ? 12 : 34) }];
}

function ratingOf({ kind, random }: CourseContext, outcome: Outcome): string {
  const isPleased = random.chance(outcome === 'SOLVED' ? 0.9 : 0.45);
  return random.pick(kind.ratings.filter(({ isGood }) => isGood === isPleased)).key;
}

export function courseOf(raisedOn: string, context: CourseContext): Course {
  const { knownThrough, random, isSettled } = context;
  const steps = (isSettled ? settledSteps : plannedSteps)(raisedOn, context).filter(
    ({ takenOn }) => takenOn <= knownThrough,
  );
  const isAnswered = steps.some(({ verb }) => verb === 'ANSWER');
  const outcome = isAnswered ? (isSettled ? 'SOLVED' : random.weighted(OUTCOMES)) : null;
  const isRated = steps.some(({ verb }) => verb === 'RATE');
  return { steps, outcome, rating: outcome && isRated ? ratingOf(context, outcome) : null };
}
