import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import type { Programme } from '../programmes/programme.js';
import { loadProgramme } from '../programmes/programme.load.js';
import { DomainError } from '../shared/errors.js';

/** A version of a jurisdiction's programme, read and checked. */
export interface ProgrammeVersion {
  id: string;
  version: number;
  adoptedAt: string;
  programme: Programme;
}

/** Versions never change, so each is parsed once per process. */
const parsed = new Map<string, Programme>();

async function parseVersion(db: Db, jurisdictionId: string, id: string): Promise<Programme> {
  const known = parsed.get(id);
  if (known) return known;
  const { sourceText, fileName } = await db
    .selectFrom('programmeVersions')
    .select(['sourceText', 'fileName'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const programme = loadProgramme(sourceText, fileName);
  parsed.set(id, programme);
  return programme;
}

/** A named version, for example the one an evaluation cycle runs under. */
export async function programmeVersion(db: Db, jurisdictionId: string, id: string): Promise<ProgrammeVersion> {
  const row = await db
    .selectFrom('programmeVersions')
    .select(['id', 'version', 'adoptedAt'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...row, programme: await parseVersion(db, jurisdictionId, id) };
}

/** The newest version a jurisdiction has adopted. */
export async function newestProgramme(db: Db, jurisdictionId: string): Promise<ProgrammeVersion> {
  const row = await db
    .selectFrom('programmeVersions')
    .select(['id', 'version', 'adoptedAt'])
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new DomainError('NOT_FOUND', 'No programme adopted yet', { reason: 'no-programme' });
  return { ...row, programme: await parseVersion(db, jurisdictionId, row.id) };
}

/** The programme in force where the request works; ask through `context.once(programmeInForce)`. */
export async function programmeInForce(context: Context): Promise<ProgrammeVersion> {
  return newestProgramme(await context.read(), context.jurisdiction.id);
}
