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
export type MatterParty = 'office' | 'owner' | 'raiser' | 'leader';

/** Who takes a step where the programme does not say otherwise. */
export const USUAL_PARTIES: Readonly<Record<MatterStepKey, readonly MatterParty[]>> = {
  REGISTER: ['office'],
  DISPATCH: ['office'],
  ACCEPT: ['owner', 'office'],
  RETURN: ['owner'],
  HANDLE: ['owner', 'office'],
  ANSWER: ['owner', 'office'],
  RATE: ['raiser'],
  REOPEN: ['raiser', 'office'],
  CLOSE: ['office'],
  ESCALATE: ['owner', 'office', 'leader'],
  MERGE: ['office'],
};
