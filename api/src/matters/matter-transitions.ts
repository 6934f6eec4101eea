import { MatterState, type MatterVerb } from './matter-words.js';

const { RAISED, REGISTERED, ANSWERED, REOPENED, CLOSED } = MatterState;

interface Transition {
  from: readonly MatterState[];
  to: MatterState;
}

const TRANSITIONS: Record<Exclude<MatterVerb, 'RAISE'>, Transition> = {
  REGISTER: { from: [RAISED], to: REGISTERED },
  ANSWER: { from: [REGISTERED, REOPENED], to: ANSWERED },
  REOPEN: { from: [ANSWERED, CLOSED], to: REOPENED },
  CLOSE: { from: [ANSWERED], to: CLOSED },
};

export type StepVerb = keyof typeof TRANSITIONS;

/**
 * From which states a verb leads on, given the states that this kind of matter passes through; none when the kind does
 * not know where it leads. A kind that is not registered is answered as it was raised.
 */
export function statesBefore(verb: StepVerb, known: readonly string[]): readonly MatterState[] {
  const { from, to } = TRANSITIONS[verb];
  if (!known.includes(to)) return [];
  return verb === 'ANSWER' && !known.includes(REGISTERED) ? [RAISED, ...from] : from;
}

export function stateAfter(verb: StepVerb): MatterState {
  return TRANSITIONS[verb].to;
}
