import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { appendAudit } from '../audit/audit-log.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import type { Programme } from '../programmes/programme.js';
import { loadProgramme } from '../programmes/programme.load.js';
import { ProgrammeError } from '../programmes/programme-error.js';
import { markStale } from '../queue/enqueue.js';
import { InvalidInput } from '../shared/errors.js';
import type { AdoptProgrammeInput } from './adopt-programme.input.js';

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

/** Years whose points still follow the programme in force: everybody's figures of them may differ now. */
async function markOpenYearsStale(db: Db, { jurisdiction, today }: Context): Promise<void> {
  const { rows } = await sql<{ year: number }>`
    select year from evaluation_cycles where jurisdiction_id = ${jurisdiction.id} and phase = 'COLLECTING'
    union select ${Number(today.slice(0, 4))}::int`.execute(db);
  for (const { year } of rows) {
    await markStale(db, { jurisdictionId: jurisdiction.id, year, representativeIds: null });
  }
}

async function addVersion(db: Db, context: Context, input: AdoptProgrammeInput, programme: Programme): Promise<string> {
  const { jurisdiction, viewer, now } = context;
  const digest = createHash('sha256').update(input.sourceText).digest('hex');
  const newest = await newestVersion(db, jurisdiction.id);
  if (newest?.digest === digest) return newest.id;
  const version = (newest?.version ?? 0) + 1;
  const row = { id: v7(), version, fileName: input.fileName, digest };
  const adoption = { adoptedAt: now.toISOString(), adoptedBy: viewer!.userId };
  await db
    .insertInto('programmeVersions')
    .values({ jurisdictionId: jurisdiction.id, ...row, ...adoption, sourceText: input.sourceText })
    .execute();
  const before = newest ? { version: newest.version, digest: newest.digest } : null;
  const after = { version, fileName: input.fileName, digest, disclosure: programme.disclosure };
  const fact = { action: 'adoptProgramme', recordType: 'ProgrammeVersion', recordId: row.id, before, after };
  await appendAudit(db, [fact], viewer!.userId, now);
  await markOpenYearsStale(db, context);
  return row.id;
}

/** Makes the file the programme in force; the file that is in force already changes nothing. */
export async function adoptProgramme(context: Context, input: AdoptProgrammeInput): Promise<void> {
  const programme = readProgramme(input);
  await transact(context, 'adoptProgramme', input, em => addVersion(dbOf(em), context, input, programme));
}
