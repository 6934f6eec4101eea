/** What may be done to a matter, as the server names it. */
export const PLAIN_VERBS = ['REGISTER', 'ACCEPT', 'RETURN', 'HANDLE', 'REOPEN', 'CLOSE', 'ESCALATE'] as const;

export type PlainVerb = (typeof PLAIN_VERBS)[number];

export const isPlain = (verb: string): verb is PlainVerb => (PLAIN_VERBS as readonly string[]).includes(verb);

/** Steps that say nothing without a reason. */
export const NEEDS_NOTE: readonly PlainVerb[] = ['RETURN', 'HANDLE', 'REOPEN', 'ESCALATE'];

/** The key that takes a step from the list, where the office works through many matters. */
export const SHORTCUTS: Readonly<Record<string, string>> = {
  r: 'REGISTER',
  d: 'DISPATCH',
  t: 'ACCEPT',
  b: 'RETURN',
  h: 'HANDLE',
  a: 'ANSWER',
  o: 'REOPEN',
  c: 'CLOSE',
  u: 'ESCALATE',
  m: 'MERGE',
};
