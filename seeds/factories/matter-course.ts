import type { MatterVerb } from '@lianxin/api/matters/matter-words.js';
import { addDays } from './days.js';
import type { Random } from './random.js';

export type Outcome = 'SOLVED' | 'STARTED' | 'PLANNED' | 'CANNOT';
export type Verb = MatterVerb;

export interface Step {
  verb: Verb;
  takenOn: string;
  /** Who has to answer from now on; of dispatching and escalating. */
  owner?: { ownerWardId: string; wardKind: string } | { ownerGroupId: string };
  /** What is noted, where it is not what is always noted. */
  note?: string;
}

/** How a matter went until the last day that is known: its steps in order, and the last answer's outcome. */
export interface Course {
  steps: Step[];
  outcome: Outcome | null;
}

const OUTCOMES: readonly (readonly [Outcome, number])[] = [
  ['SOLVED', 44],
  ['STARTED', 20],
  ['PLANNED', 25],
  ['CANNOT', 11],
];
const NEVER_ANSWERED = 0.08;
const REOPENED = 0.09;

/** How matters run in a place. */
export interface Pace {
  /** The day on which an answer of this day is reported back and the matter closed. */
  reportedBackOn: (answeredOn: string) => string;
  /** Fewest and most days from the registration to the first answer. */
  daysToAnswer: readonly [number, number];
}

function plannedSteps(raisedOn: string, { reportedBackOn, daysToAnswer }: Pace, random: Random): Step[] {
  const registeredOn = addDays(raisedOn, random.between(0, 5));
  const steps: Step[] = [
    { verb: 'RAISE', takenOn: raisedOn },
    { verb: 'REGISTER', takenOn: registeredOn },
  ];
  if (random.chance(NEVER_ANSWERED)) return steps;
  const answer = (after: string, fewest: number, most: number) => {
    const answeredOn = addDays(after, random.between(fewest, most));
    steps.push({ verb: 'ANSWER', takenOn: answeredOn });
    return answeredOn;
  };
  let answeredOn = answer(registeredOn, ...daysToAnswer);
  if (random.chance(REOPENED)) {
    const reopenedOn = addDays(answeredOn, random.between(3, 20));
    steps.push({ verb: 'REOPEN', takenOn: reopenedOn });
    answeredOn = answer(reopenedOn, 10, 60);
  }
  if (random.chance(0.7)) steps.push({ verb: 'CLOSE', takenOn: reportedBackOn(answeredOn) });
  return steps;
}

/** What course a matter takes: any, or one that was settled well. */
export interface CourseContext {
  pace: Pace;
  knownThrough: string;
  random: Random;
  isSettled: boolean;
}

export function courseOf(raisedOn: string, { pace, knownThrough, random, isSettled }: CourseContext): Course {
  const settled: Step[] = [
    { verb: 'RAISE', takenOn: raisedOn },
    { verb: 'REGISTER', takenOn: addDays(raisedOn, 2) },
    { verb: 'ANSWER', takenOn: addDays(raisedOn, 34) },
  ];
  const steps = (isSettled ? settled : plannedSteps(raisedOn, pace, random)).filter(
    ({ takenOn }) => takenOn <= knownThrough,
  );
  const isAnswered = steps.some(({ verb }) => verb === 'ANSWER');
  return { steps, outcome: isAnswered ? (isSettled ? 'SOLVED' : random.weighted(OUTCOMES)) : null };
}
