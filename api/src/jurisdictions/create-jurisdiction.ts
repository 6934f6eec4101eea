import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Db } from '../database/reading.js';
import { loadProgramme } from '../programmes/programme.load.js';
import { Conflict } from '../shared/errors.js';

export interface NewJurisdiction {
  key: string;
  nameZh: string;
  nameEn: string;
  programme: { name: string; text: string };
}

/** Adds a jurisdiction with the first version of its programme; answers its id. A broken file throws with its lines. */
export async function createJurisdiction(
  db: Db,
  { key, nameZh, nameEn, programme }: NewJurisdiction,
  now: Date,
): Promise<string> {
  const { timeZone } = loadProgramme(programme.text, programme.name);
  const taken = await db.selectFrom('jurisdictions').select('id').where('key', '=', key).executeTakeFirst();
  if (taken)
    throw new Conflict(`The jurisdiction ${key} exists already`, {
      reason: 'jurisdiction-taken',
      field: 'key',
      value: key,
    });
  const id = v7();
  const at = now.toISOString();
  await db
    .insertInto('jurisdictions')
    .values({ id, key, nameZh, nameEn, timeZone, isDemo: false, createdAt: at })
    .execute();
  await sql`select set_config('lianxin.jurisdiction', ${id}, true)`.execute(db);
  await db
    .insertInto('programmeVersions')
    .values({
      jurisdictionId: id,
      id: v7(),
      version: 1,
      fileName: programme.name,
      sourceText: programme.text,
      digest: createHash('sha256').update(programme.text).digest('hex'),
      adoptedAt: at,
      adoptedBy: null,
    })
    .execute();
  return id;
}
