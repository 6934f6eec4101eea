import { createHash } from 'node:crypto';
import type { Rubric } from '../../programmes/programme.js';
import { canonical } from '../score-evaluation.js';

/** SHA-256 of the canonical JSON: the same on every machine, in every language and time zone. */
export function sha256Of(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

/** Long enough to tell facts apart; the digests hold them all together. */
const SHORT = 16;

function partsOf(name: string, value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.map((part, at) => [`${name}[${at}]${idOf(part)}`, part]);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([key, part]) => [`${name}.${key}`, part]);
  }
  return [[name, value]];
}

/** An event says which record it is; a rating, of which criterion; a criterion, its key. */
function idOf(part: unknown): string {
  const { id, criterion, key } = Object(part) as { id?: string; criterion?: string; key?: string };
  const named = id ?? criterion ?? key;
  return named === undefined ? '' : ` ${named}`;
}

/** The parts of facts or of a rubric by their place: `measures.visits.count`, `events[3] DutyRecord:…`, `criteria[0] deeds`. */
export function partsByPlace(whole: object): Map<string, unknown> {
  return new Map(Object.entries(whole).flatMap(([name, value]) => partsOf(name, value)));
}

/** The fingerprint of every part by its place. */
export function digestsByPlace(whole: object): Record<string, string> {
  return Object.fromEntries([...partsByPlace(whole)].map(([place, part]) => [place, sha256Of(part).slice(0, SHORT)]));
}

export interface Published {
  id: string;
  digest: string;
}

export interface HeldBack {
  subject: string;
  facts: unknown;
}

/** One fingerprint of all that a publication froze: the rule, the results, and the facts of those who waited. */
export function digestOfPublication(
  rubric: Rubric,
  evaluations: readonly Published[],
  heldBack: readonly HeldBack[],
): string {
  const byId = [...evaluations].sort((a, b) => (a.id < b.id ? -1 : 1));
  const bySubject = [...heldBack].sort((a, b) => (a.subject < b.subject ? -1 : 1));
  return sha256Of({
    rubric,
    evaluations: byId.map(({ id, digest }) => ({ id, digest })),
    heldBack: bySubject.map(({ subject, facts }) => ({ subject, facts })),
  });
}
