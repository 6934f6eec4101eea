import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { appendAudit } from '../audit/audit-log.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import type { Programme } from '../programmes/programme.js';
import { loadProgramme } from '../programmes/programme.load.js';
import { ProgrammeError } from '../programmes/programme-error.js';
import { InvalidInput } from '../shared/errors.js';
import type { AdoptProgrammeInput } from './adopt-programme.input.js';
import { markOpenYearsStale } from './open-years.js';

/** Reads the file; refused with everything that is wrong with it, each with line and column. */
function readProgramme({ sourceText, fileName }: AdoptProgrammeInput): Programme {
  try {
    return loadProgramme(sourceText, fileName);
  } catch (error) {
    if (!(error instanceof ProgrammeError)) throw error;
    const details = { reason: 'programme-broken', field: 'sourceText', problems: error.problems };
    throw new InvalidInput(error.message, details);
  }
}

interface Version {
  id: string;
  version: number;
  digest: string;
}

async function newestVersion(db: Db, jurisdictionId: string): Promise<Version | undefined> {
  return db
    .selectFrom('programmeVersions')
    .select(['id', 'version', 'digest'])
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A file that somebody wants to be the programme in force. */
export interface Adoption {
  jurisdictionId: string;
  fileName: string;
  sourceText: string;
  /** Null: the file was found changed at a start. */
  adoptedBy: string | null;
  now: Date;
}

/** Adds the file as the newest version unless it is that already; answers the version in force. */
export async function adoptVersion(
  db: Db,
  adoption: Adoption,
  programme: Programme,
): Promise<Version & { isNew: boolean }> {
  const { jurisdictionId, fileName, sourceText, adoptedBy, now } = adoption;
  const digest = createHash('sha256').update(sourceText).digest('hex');
  const newest = await newestVersion(db, jurisdictionId);
  if (newest?.digest === digest) return { ...newest, isNew: false };
  const added = { id: v7(), version: (newest?.version ?? 0) + 1, digest };
  await db
    .insertInto('programmeVersions')
    .values({ jurisdictionId, ...added, fileName, sourceText, adoptedAt: now.toISOString(), adoptedBy })
    .execute();
  const before = newest ? { version: newest.version, digest: newest.digest } : null;
  const after = { version: added.version, fileName, digest, disclosure: programme.disclosure };
  const fact = { action: 'adoptProgramme', recordType: 'ProgrammeVersion', recordId: added.id, before, after };
  await appendAudit(db, [fact], adoptedBy, now);
  await markOpenYearsStale(db, jurisdictionId);
  return { ...added, isNew: true };
}

/** Makes the file the programme in force; the file that is in force already changes nothing. */
export async function adoptProgramme(context: Context, input: AdoptProgrammeInput): Promise<void> {
  const programme = readProgramme(input);
  const { jurisdiction, viewer, now } = context;
  const adoption = { jurisdictionId: jurisdiction.id, adoptedBy: viewer!.userId, now, ...input };
  await transact(context, 'adoptProgramme', input, async em => (await adoptVersion(dbOf(em), adoption, programme)).id);
}
