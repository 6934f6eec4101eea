import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';

function selectMerges(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('personMerges as merge')
    .leftJoin('users', 'users.id', 'merge.mergedBy')
    .selectAll('merge')
    .select('users.displayName as mergerName')
    .where('merge.jurisdictionId', '=', jurisdictionId);
}

export type PersonMergeRow = Awaited<ReturnType<ReturnType<typeof selectMerges>['executeTakeFirstOrThrow']>>;

/** Loads merges by id. */
export function personMergeById(context: Context) {
  return batchByKey<PersonMergeRow>(
    async ids =>
      selectMerges(await context.read(), context.jurisdiction.id)
        .where('merge.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const LAST_FIRST = [
  { expression: 'merge.merged_on', property: 'mergedOn', descending: true },
  { expression: 'merge.id', property: 'id', descending: true },
];

/** A page of merges, the last first. */
export async function readMerges(context: Context, page: PageArgs) {
  return readPage(selectMerges(await context.read(), context.jurisdiction.id), LAST_FIRST, page);
}

/** Two entries that may be one person, and what speaks for it. */
export interface LikePair {
  id: string;
  fromId: string;
  intoId: string;
  hasSameName: boolean;
  hasSamePhone: boolean;
  hasSameBirth: boolean;
  hasSameWard: boolean;
}

const LIKEST_FIRST = [
  { expression: 'pair.likeness', property: 'likeness', descending: true },
  { expression: 'pair.from_id', property: 'fromId' },
  { expression: 'pair.into_id', property: 'intoId' },
];

/**
 * A page of pairs of entries that may be one person: of the same telephone, or of the same name and born on the same day
 * or for the same ward. Nothing is kept of it.
 */
export async function readLikePairs(context: Context, page: PageArgs) {
  const { id: jurisdictionId } = context.jurisdiction;
  const pairs = sql<LikePair & { likeness: number }>`(
    select *, has_same_phone::int * 2 + has_same_birth::int + has_same_ward::int + has_same_name::int as likeness from (
      select newer.id as from_id, older.id as into_id, newer.name = older.name as has_same_name,
        coalesce(newer.phone = older.phone, false) as has_same_phone,
        coalesce(newer.born_on = older.born_on, false) as has_same_birth,
        exists (select from mandates one join mandates other on other.jurisdiction_id = one.jurisdiction_id
          and other.ward_id = one.ward_id and other.representative_id = older.id
          where one.jurisdiction_id = newer.jurisdiction_id and one.representative_id = newer.id) as has_same_ward
      from representatives newer
      join representatives older on older.jurisdiction_id = newer.jurisdiction_id and older.id < newer.id
        and (older.name = newer.name or older.phone = newer.phone)
      where newer.jurisdiction_id = ${jurisdictionId}
        and not exists (select from person_merges m where m.jurisdiction_id = newer.jurisdiction_id
          and m.split_on is null and m.from_id in (newer.id, older.id))
        and not exists (select from person_merges m where m.jurisdiction_id = newer.jurisdiction_id
          and m.split_on is not null and m.from_id in (newer.id, older.id) and m.into_id in (newer.id, older.id))) likes
    where has_same_phone or (has_same_name and (has_same_birth or has_same_ward)))`;
  const db = await context.read();
  return readPage(db.selectFrom(pairs.as('pair')).selectAll(), LIKEST_FIRST, page);
}
