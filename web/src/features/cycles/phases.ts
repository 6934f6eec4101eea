import type { CyclePhase } from '../../generated/graphql.js';

/** The phases in the order in which a cycle passes through them. */
export const PHASES = [
  'COLLECTING',
  'SELF_REPORT',
  'RATING',
  'REPLY',
  'REVIEW',
  'PUBLISHED',
] as const satisfies readonly CyclePhase[];
