import { createHash } from 'node:crypto';
import { familyOf } from '../programmes/measure-keys.js';
import type { Rubric } from '../programmes/programme.js';
import type { SubjectFacts, SubjectScore } from './rubric.js';
import { measuresOfRubric, scoreSubject } from './rubric.scoring.js';
import type { SubjectRow } from './subject.query.js';

/** What the rubric reads of a subject: a measure without any facts counts nothing, of nothing. */
export function factsOf(rubric: Rubric, { measures, ratings }: Pick<SubjectRow, 'measures' | 'ratings'>): SubjectFacts {
  const read = measuresOfRubric(rubric).map(key => {
    const nothing = ['0', familyOf(key)?.rate ? '0' : null] as const;
    const [numerator, denominator] = measures[key] ?? nothing;
    return [key, { numerator, denominator }] as const;
  });
  const given = Object.entries(ratings).map(([criterion, points]) => [criterion, { points }] as const);
  return { measures: Object.fromEntries(read), ratings: Object.fromEntries(given) };
}

/** The same text for the same content, whatever the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export interface ScoredSubject {
  score: SubjectScore;
  /** Fingerprint of what went in and what came out. */
  digest: string;
}

export function scoreEvaluation(rubric: Rubric, subject: SubjectRow): ScoredSubject {
  const facts = factsOf(rubric, subject);
  const score = scoreSubject(rubric, facts);
  const digest = createHash('sha256')
    .update(canonical({ rubric: rubric.key, facts, score }))
    .digest('hex');
  return { score, digest };
}
