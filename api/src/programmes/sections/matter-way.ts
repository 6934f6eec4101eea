/** Where a matter may stand, in the order of its way; a programme leaves out what a kind does not pass through. */
export const MATTER_STATES = [
  'RAISED',
  'REGISTERED',
  'DISPATCHED',
  'RETURNED',
  'ACCEPTED',
  'HANDLING',
  'ANSWERED',
  'RATED',
  'REOPENED',
  'CLOSED',
] as const;

/** What may be done to a matter once it is raised. */
export const MATTER_STEPS = [
  'REGISTER',
  'DISPATCH',
  'ACCEPT',
  'RETURN',
  'HANDLE',
  'ANSWER',
  'RATE',
  'REOPEN',
  'CLOSE',
  'ESCALATE',
  'MERGE',
] as const;

export type MatterStateKey = (typeof MATTER_STATES)[number];
export type MatterStepKey = (typeof MATTER_STEPS)[number];

/** Who takes part in a matter. */
export const MATTER_PARTIES = ['office', 'owner', 'raiser', 'leader'] as const;
export type MatterParty = (typeof MATTER_PARTIES)[number];

interface StepParties {
  /** Who takes it where the programme does not say otherwise. */
  usual: readonly MatterParty[];
  /** Whom a programme may name. */
  possible: readonly MatterParty[];
}

const ALL_BUT_RAISER: readonly MatterParty[] = ['office', 'owner', 'leader'];

/**
 * Nobody deals with what they raised themselves, and nobody who answered says what the answer was worth. Whether it is
 * over, waits for another answer or goes up is for everybody concerned.
 */
export const STEP_PARTIES: Readonly<Record<MatterStepKey, StepParties>> = {
  REGISTER: { usual: ['office'], possible: ALL_BUT_RAISER },
  DISPATCH: { usual: ['office'], possible: ALL_BUT_RAISER },
  ACCEPT: { usual: ['owner', 'office'], possible: ALL_BUT_RAISER },
  RETURN: { usual: ['owner'], possible: ALL_BUT_RAISER },
  HANDLE: { usual: ['owner', 'office'], possible: ALL_BUT_RAISER },
  ANSWER: { usual: ['owner', 'office'], possible: ALL_BUT_RAISER },
  RATE: { usual: ['raiser'], possible: ['raiser', 'office'] },
  REOPEN: { usual: ['raiser', 'office'], possible: MATTER_PARTIES },
  CLOSE: { usual: ['office'], possible: MATTER_PARTIES },
  ESCALATE: { usual: ['owner', 'office', 'leader'], possible: MATTER_PARTIES },
  MERGE: { usual: ['office'], possible: ALL_BUT_RAISER },
};

/** The usual parties of every step, as the documentation of the language says them. */
export function usualPartiesInWords(): string {
  return MATTER_STEPS.map(step => `${step} ${STEP_PARTIES[step].usual.join(', ')}`).join('; ');
}
