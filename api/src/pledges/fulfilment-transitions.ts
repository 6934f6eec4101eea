import { Fulfilment } from './fulfilment.js';

const { NOT_STARTED, IN_PROGRESS, CLAIMED, CONFIRMED, DISPUTED, UNFULFILLED } = Fulfilment;

/**
 * From where each verb leads to where. Closing the year leaves what somebody claimed: whether it was done is for
 * somebody else to say, and the end of a year says nothing about it.
 */
const TRANSITIONS = {
  start: { from: [NOT_STARTED], to: IN_PROGRESS },
  claim: { from: [NOT_STARTED, IN_PROGRESS, DISPUTED], to: CLAIMED },
  confirm: { from: [CLAIMED], to: CONFIRMED },
  dispute: { from: [CLAIMED], to: DISPUTED },
  withdraw: { from: [CONFIRMED], to: CLAIMED },
  close: { from: [NOT_STARTED, IN_PROGRESS], to: UNFULFILLED },
} as const satisfies Record<string, { from: readonly Fulfilment[]; to: Fulfilment }>;

export type FulfilmentVerb = keyof typeof TRANSITIONS;

export function fulfilmentsBefore(verb: FulfilmentVerb): readonly Fulfilment[] {
  return TRANSITIONS[verb].from;
}

export function fulfilmentAfter(verb: FulfilmentVerb): Fulfilment {
  return TRANSITIONS[verb].to;
}
