import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { loadProgramme } from '../programmes/programme.load.js';
import { ProgrammeError } from '../programmes/source/programme-error.js';
import { batchByKey } from '../shared/batch.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import type { Text } from '../shared/language.js';
import { readPage } from '../shared/paging.js';

const NEWEST_FIRST = [{ expression: 'programme_versions.version', property: 'version', descending: true }];

/** Versions without their texts, which are long and asked for one by one. */
function selectVersions(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('programmeVersions')
    .leftJoin('users', 'users.id', 'programmeVersions.adoptedBy')
    .select(['programmeVersions.jurisdictionId', 'programmeVersions.id', 'programmeVersions.version'])
    .select(['programmeVersions.fileName', 'programmeVersions.adoptedAt', 'users.displayName as adoptedByName'])
    .select(
      sql<boolean>`programme_versions.version = (
        select max(version) from programme_versions where jurisdiction_id = ${jurisdictionId})`.as('isInForce'),
    )
    .where('programmeVersions.jurisdictionId', '=', jurisdictionId);
}

export type ProgrammeVersionRow = Awaited<ReturnType<ReturnType<typeof selectVersions>['executeTakeFirstOrThrow']>>;

/** A page of the versions, newest first. */
export async function readProgrammeVersions(
  context: Context,
  page: PageArgs,
): Promise<Connection<ProgrammeVersionRow>> {
  const query = selectVersions(await context.read(), context.jurisdiction.id);
  return readPage<ProgrammeVersionRow>(query, NEWEST_FIRST, page);
}

/** The version with a number; without one the version in force. */
export async function readProgrammeVersion(context: Context, version?: number | null): Promise<ProgrammeVersionRow> {
  const newestFirst = selectVersions(await context.read(), context.jurisdiction.id)
    .orderBy('version', 'desc')
    .limit(1);
  const query = version == null ? newestFirst : newestFirst.where('programmeVersions.version', '=', version);
  const row = await query.executeTakeFirst();
  if (!row) throw new NotFound('ProgrammeVersion', String(version ?? 'in force'), 'version');
  return row;
}

/** Loads versions as records by their ids. */
export function programmeVersionRecordById(context: Context) {
  return batchByKey<ProgrammeVersionRow>(
    async ids =>
      selectVersions(await context.read(), context.jurisdiction.id)
        .where('programmeVersions.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

interface VersionText {
  id: string;
  fileName: string;
  sourceText: string;
}

/** Loads the texts of versions, all of a request in one statement. */
export function programmeTextById(context: Context) {
  return batchByKey<VersionText>(
    async ids => {
      const db = await context.read();
      return db
        .selectFrom('programmeVersions')
        .select(['id', 'fileName', 'sourceText'])
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute();
    },
    row => row.id,
  );
}

/** What a version calls itself. */
export interface VersionName {
  key: string;
  title: Text;
}

/** A text never changes, so each is read once per process. */
const names = new Map<string, VersionName | null>();

/** Null when the version was written in an earlier form of the language, which is no longer read. */
function readName({ sourceText, fileName }: VersionText): VersionName | null {
  try {
    const { key, title } = loadProgramme(sourceText, fileName);
    return { key, title };
  } catch (error) {
    if (error instanceof ProgrammeError) return null;
    throw error;
  }
}

export async function nameOfVersion(context: Context, { jurisdictionId, id }: ProgrammeVersionRow) {
  const place = `${jurisdictionId}/${id}`;
  if (!names.has(place)) names.set(place, readName((await context.once(programmeTextById).load(id))!));
  return names.get(place)!;
}
