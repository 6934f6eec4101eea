import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';

/**
 * Representatives with the ward and group for which their facts count: those of the primary mandate held on the day,
 * or of the last one held before.
 */
export function selectRepresentatives(db: Db, jurisdictionId: string, on: string) {
  return db
    .selectFrom('representatives')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('mandates')
          .select(['mandates.id as primaryMandateId', 'mandates.wardId', 'mandates.groupId'])
          .whereRef('mandates.jurisdictionId', '=', 'representatives.jurisdictionId')
          .whereRef('mandates.representativeId', '=', 'representatives.id')
          .where('mandates.isPrimary', '=', true)
          .orderBy(sql`mandates.started_on > ${on}`)
          .orderBy('mandates.startedOn', 'desc')
          .limit(1)
          .as('primary'),
      join => join.onTrue(),
    )
    .selectAll('representatives')
    .select(['primary.primaryMandateId', 'primary.wardId', 'primary.groupId'])
    .where('representatives.jurisdictionId', '=', jurisdictionId);
}

export type RepresentativeRow = Awaited<
  ReturnType<ReturnType<typeof selectRepresentatives>['executeTakeFirstOrThrow']>
>;

/** Loads representatives by id, all of a request in one statement. */
export function representativeById(context: Context) {
  return batchByKey<RepresentativeRow>(
    async ids =>
      selectRepresentatives(await context.read(), context.jurisdiction.id, context.today)
        .where('representatives.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Chinese names by pinyin. */
const BY_NAME = [
  { expression: 'representatives.name collate "zh-x-icu"', property: 'name' },
  { expression: 'representatives.id', property: 'id' },
];

/** An entry that went into another one is found there. */
const isNotMerged = sql<boolean>`not exists (select from person_merges merged
  where merged.jurisdiction_id = representatives.jurisdiction_id and merged.from_id = representatives.id
    and merged.split_on is null)`;

export interface RepresentativeFilter {
  search?: string | null;
  type?: string | null;
  wardId?: string | null;
  groupId?: string | null;
}

/** A page of representatives by name: one mandate, held now or before, fits every part of the filter. */
export async function readRepresentatives(context: Context, filter: RepresentativeFilter, page: PageArgs) {
  const { search, type, wardId, groupId } = filter;
  let query = selectRepresentatives(await context.read(), context.jurisdiction.id, context.today).where(isNotMerged);
  if (search) query = query.where(sql<boolean>`position(${search.trim()} in representatives.name) > 0`);
  if (type || wardId || groupId) {
    query = query.where(
      sql<boolean>`exists (select from mandates m
        where m.jurisdiction_id = representatives.jurisdiction_id and m.representative_id = representatives.id
          and (${type ?? null}::text is null or m.type = ${type ?? null})
          and (${groupId ?? null}::uuid is null or m.group_id = ${groupId ?? null})
          and (${wardId ?? null}::uuid is null or exists (select from ward_ancestors line
            where line.jurisdiction_id = m.jurisdiction_id and line.ward_id = m.ward_id
              and line.ancestor_id = ${wardId ?? null})))`,
    );
  }
  return readPage(query, BY_NAME, page);
}
