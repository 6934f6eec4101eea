import { addDays } from '../../factories/days.js';
import type { Random } from '../../factories/random.js';

export type Outcome = 'SOLVED' | 'STARTED' | 'PLANNED' | 'CANNOT';
export type Verb = 'RAISE' | 'REGISTER' | 'ANSWER' | 'REOPEN' | 'CLOSE';

export interface Step {
  verb: Verb;
  takenOn: string;
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

/** Answers are reported back on the next service day, the 25th. */
function nextServiceDay(on: string): string {
  const inMonth = `${on.slice(0, 8)}25`;
  return on <= inMonth ? inMonth : `${addDays(`${on.slice(0, 8)}28`, 7).slice(0, 8)}25`;
}

function plannedSteps(raisedOn: string, random: Random): Step[] {
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
  let answeredOn = answer(registeredOn, 6, 85);
  if (random.chance(REOPENED)) {
    const reopenedOn = addDays(answeredOn, random.between(3, 20));
    steps.push({ verb: 'REOPEN', takenOn: reopenedOn });
    answeredOn = answer(reopenedOn, 10, 60);
  }
  if (random.chance(0.7)) steps.push({ verb: 'CLOSE', takenOn: nextServiceDay(answeredOn) });
  return steps;
}

export function courseOf(raisedOn: string, knownThrough: string, random: Random, isSettled = false): Course {
  const settled: Step[] = [
    { verb: 'RAISE', takenOn: raisedOn },
    { verb: 'REGISTER', takenOn: addDays(raisedOn, 2) },
    { verb: 'ANSWER', takenOn: addDays(raisedOn, 34) },
  ];
  const steps = (isSettled ? settled : plannedSteps(raisedOn, random)).filter(({ takenOn }) => takenOn <= knownThrough);
  const isAnswered = steps.some(({ verb }) => verb === 'ANSWER');
  return { steps, outcome: isAnswered ? (isSettled ? 'SOLVED' : random.weighted(OUTCOMES)) : null };
}
