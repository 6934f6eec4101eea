import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import type { Programme } from '../programmes/programme.js';
import { loadProgramme } from '../programmes/programme.load.js';
import { batchByKey } from '../shared/batch.js';
import { DomainError } from '../shared/errors.js';

/** A version of a jurisdiction's programme, read and checked. */
export interface ProgrammeVersion {
  id: string;
  version: number;
  adoptedAt: string;
  programme: Programme;
}

/** Versions never change, so each is parsed once per process; those of two jurisdictions may have one id. */
const parsed = new Map<string, Programme>();
const placeOf = (jurisdictionId: string, id: string) => `${jurisdictionId}/${id}`;

async function parseVersions(db: Db, jurisdictionId: string, ids: readonly string[]): Promise<void> {
  const unknown = ids.filter(id => !parsed.has(placeOf(jurisdictionId, id)));
  if (unknown.length === 0) return;
  const rows = await db
    .selectFrom('programmeVersions')
    .select(['id', 'sourceText', 'fileName'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', 'in', unknown)
    .execute();
  for (const { id, sourceText, fileName } of rows)
    parsed.set(placeOf(jurisdictionId, id), loadProgramme(sourceText, fileName));
}

/** Named versions, for example those under which evaluation cycles run. */
export async function programmeVersions(
  db: Db,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<ProgrammeVersion[]> {
  if (ids.length === 0) return [];
  await parseVersions(db, jurisdictionId, ids);
  const rows = await db
    .selectFrom('programmeVersions')
    .select(['id', 'version', 'adoptedAt'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', 'in', ids)
    .execute();
  return rows.map(row => ({ ...row, programme: parsed.get(placeOf(jurisdictionId, row.id))! }));
}

/** Loads named versions, all of a request in one statement. */
export function programmeVersionById(context: Context) {
  return batchByKey<ProgrammeVersion>(
    async ids => programmeVersions(await context.read(), context.jurisdiction.id, ids),
    version => version.id,
  );
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
  await parseVersions(db, jurisdictionId, [row.id]);
  return { ...row, programme: parsed.get(placeOf(jurisdictionId, row.id))! };
}

/** The programme in force where the request works; ask through `context.once(programmeInForce)`. */
export async function programmeInForce(context: Context): Promise<ProgrammeVersion> {
  return newestProgramme(await context.read(), context.jurisdiction.id);
}
