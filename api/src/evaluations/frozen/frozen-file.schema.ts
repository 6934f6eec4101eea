import { z } from 'zod';
import type { Rubric } from '../../programmes/programme.js';
import type { SubjectFacts } from '../rubric/facts.js';
import type { SubjectScore } from '../rubric/rubric.js';

/** Name and version of the format; a reader refuses what it does not know. */
export const FORMAT = 'lianxin-published-cycle';
export const FORMAT_VERSION = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const json = <T>(description: string) => z.custom<T>(isObject).meta({ type: 'object', description });

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const digests = z.record(z.string(), z.string());
const text = z.looseObject({ 'zh-CN': z.string(), en: z.string() });

const evaluation = z
  .looseObject({
    id: z.string().describe('Id of the evaluation.'),
    subject: z.string().describe('Id of the first evaluation of the same subject: what revisions have in common.'),
    revision: z.int().min(1).describe('1 for the first result; a correction counts on.'),
    revisionReason: z.string().nullable().describe('Why it was corrected; null for the first result.'),
    person: z
      .looseObject({ name: z.string(), ward: z.string() })
      .optional()
      .describe('Whose it is; only where the programme discloses results to everybody.'),
    facts: json<SubjectFacts>('What the rubric read: as FACTS.json of `npm run programme -- try`, for one subject.'),
    factDigests: digests.describe('Fingerprint of every single fact by its place, so that a change can be named.'),
    score: json<SubjectScore>('Lines, totals, band, rank and proposals, points as decimal texts.'),
    digest: sha256.describe('SHA-256 of the canonical JSON of { rubric: key, facts, score without rank }.'),
  })
  .describe('One evaluation as it was published.');

const audit = z
  .looseObject({
    sequence: z.int(),
    at: z.string().describe('UTC, to the microsecond.'),
    actorId: z.string().nullable(),
    action: z.string(),
    recordType: z.string(),
    recordId: z.string().nullable(),
    payload: z.string().describe('JSON as it was logged; it holds the digest of the publication.'),
    previousHash: z.string(),
    hash: sha256.describe('SHA-256 over the entry before and this one: to be compared with the log.'),
  })
  .describe('The entry of the append-only log under which it was published.');

const publication = z
  .looseObject({
    id: z.string(),
    minuteNumber: z.string().describe('Minute in which the competent authority approved it.'),
    publishedAt: z.string(),
    evaluations: z.array(evaluation).describe('What it published, by id.'),
    heldBack: z
      .array(
        z.looseObject({
          subject: z.string(),
          facts: json<SubjectFacts>('As of a published evaluation.'),
          factDigests: digests,
        }),
      )
      .describe('Facts of subjects that waited and that ranks and quotas were worked out with, by subject.'),
    digest: sha256.describe('SHA-256 over the rubric, the digests of the evaluations and the facts held back.'),
    audit: audit.nullable().describe('Null for results that were published elsewhere and entered afterwards.'),
  })
  .describe('One act of publishing: the cycle, an evaluation that had waited, or a correction.');

export const frozenFileSchema = z.looseObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  jurisdiction: z.looseObject({ key: z.string(), title: text }),
  cycle: z.looseObject({
    id: z.string(),
    year: z.int(),
    subject: z.string().describe('REPRESENTATIVE or WARD.'),
    type: z.string().describe('Key of the representative type or of the kind of ward.'),
    authority: text.describe('The competent authority.'),
    programmeVersion: z.int(),
  }),
  rubric: json<Rubric>('The rubric as data: as in a programme file, with every default written out.'),
  rubricDigests: digests.describe('Fingerprint of every part of the rubric by its place.'),
  publications: z.array(publication).describe('Every act of publishing, in the order of time.'),
  digest: sha256.describe('SHA-256 of the canonical JSON of everything else in the file.'),
});

export type FrozenFile = z.infer<typeof frozenFileSchema>;
export type FrozenPublication = FrozenFile['publications'][number];
export type FrozenEvaluation = FrozenPublication['evaluations'][number];
export type FrozenAudit = NonNullable<FrozenPublication['audit']>;
