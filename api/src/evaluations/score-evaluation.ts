import { createHash } from 'node:crypto';
import type { Rubric } from '../programmes/programme.js';
import type { SubjectFacts } from './rubric/facts.js';
import type { SubjectScore } from './rubric/rubric.js';

/** The same text for the same content, whatever the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Fingerprint of what went into a score and what came out. The place is left out: it follows from those of all. */
export function digestOf(rubric: Rubric, facts: SubjectFacts, score: SubjectScore): string {
  const { rank: _, ...kept } = score;
  return createHash('sha256')
    .update(canonical({ rubric: rubric.key, facts, score: kept }))
    .digest('hex');
}
