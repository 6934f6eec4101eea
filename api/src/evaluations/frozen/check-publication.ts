import type { Rubric } from '../../programmes/programme.js';
import { canonical } from '../score-evaluation.js';
import { auditHash } from './audit-hash.js';
import type { TamperFinding } from './finding.js';
import { digestOfPublication, digestsByPlace, partsByPlace } from './fingerprints.js';
import type { FrozenAudit, FrozenPublication } from './frozen-file.schema.js';

export type Told = Omit<TamperFinding, 'isConsequence' | 'publication' | 'evaluation'>;

/** Parts whose fingerprint is another, parts that came in and parts that are gone. */
export function changedParts(kind: Told['kind'], whole: object, kept: Readonly<Record<string, string>>): Told[] {
  const [now, parts] = [digestsByPlace(whole), partsByPlace(whole)];
  const places = [...new Set([...Object.keys(kept), ...Object.keys(now)])].sort();
  return places
    .filter(place => kept[place] !== now[place])
    .map(place => ({
      kind,
      at: place,
      found: parts.has(place) ? canonical(parts.get(place)) : 'nothing',
      expected: kept[place] ? `something with the fingerprint ${kept[place]}` : 'nothing',
    }));
}

/** What the log says was published. */
function loggedIn({ payload }: FrozenAudit): Record<string, unknown> {
  try {
    return (JSON.parse(payload) as { after?: Record<string, unknown> }).after ?? {};
  } catch {
    return {};
  }
}

/** The entry of the log is whole, and says what the file says. */
function checkAudit(publication: FrozenPublication, audit: FrozenAudit): Told[] {
  const { minuteNumber, evaluations, heldBack, digest } = publication;
  const hash = auditHash(audit);
  const told: Told[] = audit.hash === hash ? [] : [{ kind: 'audit', at: 'hash', found: audit.hash, expected: hash }];
  const logged = loggedIn(audit);
  const said = { minuteNumber, evaluations: evaluations.length, heldBack: heldBack.length, digest };
  const differing = Object.entries(said).filter(([field, value]) => logged[field] !== value);
  return [
    ...told,
    ...differing.map(([field, value]) => {
      const [found, expected] = [canonical(value), `${canonical(logged[field] ?? null)}, as the log says`];
      return { kind: 'publication' as const, at: field, found, expected };
    }),
  ];
}

/** Whether a publication is what its digest and the log say. */
export function checkPublication(rubric: Rubric, publication: FrozenPublication): Told[] {
  const { digest, audit, evaluations, heldBack } = publication;
  const expected = digestOfPublication(rubric, evaluations, heldBack);
  return [
    ...heldBack.flatMap(({ subject, facts, factDigests }) =>
      changedParts('held-back', facts, factDigests).map(told => ({ ...told, at: `${subject}: ${told.at}` })),
    ),
    ...(digest === expected ? [] : [{ kind: 'publication' as const, at: 'digest', found: digest, expected }]),
    ...(audit ? checkAudit(publication, audit) : []),
  ];
}
