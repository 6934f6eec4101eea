import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { appendAudit } from '../audit/audit-log.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import type { Programme } from '../programmes/programme.js';
import { loadProgramme } from '../programmes/programme.load.js';
import { ProgrammeError } from '../programmes/source/programme-error.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
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
  /** The version it was written against; left out for a file that replaces whichever is in force. */
  basedOnVersion?: number;
  now: Date;
}

/** Nobody else adopts before this transaction ends, so that the version compared with stays the newest. */
async function waitForTurn(db: Db, jurisdictionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`programme:${jurisdictionId}`}, 0))`.execute(db);
}

function requireNewest(newest: Version | undefined, basedOnVersion: number | undefined): void {
  if (basedOnVersion === undefined || basedOnVersion === newest?.version) return;
  throw new Conflict('Another version has been adopted since this text was begun', {
    reason: 'programme-superseded',
    field: 'basedOnVersion',
    value: basedOnVersion,
    allowed: newest?.version,
  });
}

/** Adds the file as the newest version unless it is that already; answers the version in force. */
export async function adoptVersion(
  db: Db,
  adoption: Adoption,
  programme: Programme,
): Promise<Version & { isNew: boolean }> {
  const { jurisdictionId, fileName, sourceText, adoptedBy, now } = adoption;
  const digest = createHash('sha256').update(sourceText).digest('hex');
  await waitForTurn(db, jurisdictionId);
  const newest = await newestVersion(db, jurisdictionId);
  if (newest?.digest === digest) return { ...newest, isNew: false };
  requireNewest(newest, adoption.basedOnVersion);
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

/** Makes the file the programme in force; refused when it is that already, for nothing would come of it. */
export async function adoptProgramme(context: Context, input: AdoptProgrammeInput): Promise<void> {
  const programme = readProgramme(input);
  const { jurisdiction, viewer, now } = context;
  const adoption = { jurisdictionId: jurisdiction.id, adoptedBy: viewer!.userId, now, ...input };
  await transact(context, 'adoptProgramme', input, async em => {
    const { id, version, isNew } = await adoptVersion(dbOf(em), adoption, programme);
    if (isNew) return id;
    const details = { reason: 'programme-unchanged', field: 'sourceText', value: version };
    throw new InvalidInput('This text is in force already', details);
  });
}
