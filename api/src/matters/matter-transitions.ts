import type { MatterStepKey } from '../programmes/sections/matter-way.js';
import { MatterState } from './matter-words.js';

const { RAISED, REGISTERED, DISPATCHED, RETURNED, ACCEPTED, HANDLING } = MatterState;
const { ANSWERED, RATED, REOPENED, CLOSED, MERGED } = MatterState;

export type StepVerb = MatterStepKey;

/** What a matter must have passed through, as far as its kind knows it, before the answer. */
const BEFORE_ANSWER = [RAISED, REGISTERED, DISPATCHED, ACCEPTED];
const OPEN = [RAISED, REGISTERED, DISPATCHED, RETURNED, ACCEPTED, HANDLING, REOPENED];

const LEADS_TO: Record<Exclude<StepVerb, 'ESCALATE'>, MatterState> = {
  REGISTER: REGISTERED,
  DISPATCH: DISPATCHED,
  ACCEPT: ACCEPTED,
  RETURN: RETURNED,
  HANDLE: HANDLING,
  ANSWER: ANSWERED,
  RATE: RATED,
  REOPEN: REOPENED,
  CLOSE: CLOSED,
  MERGE: MERGED,
};

/** The last of these states that the kind knows: where a step starts when the ones after it are left out. */
function lastKnown(states: readonly MatterState[], known: readonly string[]): MatterState {
  return states.findLast(state => known.includes(state)) ?? RAISED;
}

/** After reopening a matter goes on with the same owner; only the kind that hands it over again waits for that. */
function starts(verb: StepVerb, known: readonly string[]): readonly MatterState[] {
  switch (verb) {
    case 'REGISTER':
      return [RAISED];
    case 'DISPATCH':
      return [lastKnown([RAISED, REGISTERED], known), DISPATCHED, RETURNED, REOPENED];
    case 'ACCEPT':
      return [lastKnown([RAISED, REGISTERED, DISPATCHED], known)];
    case 'RETURN':
      return [DISPATCHED, ACCEPTED];
    case 'HANDLE':
    case 'ANSWER':
      return [lastKnown(BEFORE_ANSWER, known), HANDLING, REOPENED];
    case 'RATE':
      return [ANSWERED];
    case 'REOPEN':
      return [ANSWERED, RATED, CLOSED];
    case 'CLOSE':
      return [ANSWERED, RATED];
    case 'ESCALATE':
    case 'MERGE':
      return OPEN;
  }
}

/**
 * From which states a verb leads on, given the states that this kind of matter passes through; none when the kind does
 * not know where it leads. A kind that leaves states out goes on from the last one that it knows.
 */
export function statesBefore(verb: StepVerb, known: readonly string[]): readonly MatterState[] {
  if (verb === 'MERGE' || verb === 'ESCALATE') return OPEN;
  return known.includes(LEADS_TO[verb]) ? starts(verb, known) : [];
}

/** Where a verb leads; escalated, a matter waits to be accepted again where its kind knows that. */
export function stateAfter(verb: StepVerb, from: MatterState, known: readonly string[]): MatterState {
  if (verb !== 'ESCALATE') return LEADS_TO[verb];
  return known.includes(ACCEPTED) ? lastKnown([RAISED, REGISTERED, DISPATCHED], known) : from;
}

/** Whether something is still to be done by the office or the owner. */
export function isOpen(state: string): boolean {
  return state !== CLOSED && state !== MERGED;
}
