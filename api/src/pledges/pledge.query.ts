import { type RawBuilder, sql } from 'kysely';
import { viewerScope } from '../accounts/access.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { primaryWard } from '../representatives/primary-ward.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';

/**
 * Which pledges the viewer may know of: signed ones once the programme makes them public, and all of them for the
 * office and for the pledger.
 */
export async function knownPledges(context: Context): Promise<RawBuilder<boolean>> {
  if ((await viewerScope(context, 'pledge.close')) === 'all') return sql<boolean>`true`;
  const { programme } = await context.once(programmeInForce);
  const publicFrom = programme.pledge?.publicFrom ?? 'signed';
  const isPublic =
    publicFrom === 'signed'
      ? sql<boolean>`pledges.signed_on is not null`
      : sql<boolean>`(pledges.signed_on is not null and pledges.year::text || '-' || ${publicFrom} <= ${context.today}::text)`;
  const own = context.viewer?.representativeId ?? null;
  return sql<boolean>`(${isPublic} or pledges.representative_id = ${own}::uuid)`;
}

/** Pledges the viewer may know of, with the ward and the name of the pledger. */
export async function selectPledges(context: Context) {
  const db = await context.read();
  return db
    .selectFrom('pledges')
    .innerJoin('representatives', join =>
      join
        .onRef('representatives.jurisdictionId', '=', 'pledges.jurisdictionId')
        .onRef('representatives.id', '=', 'pledges.representativeId'),
    )
    .selectAll('pledges')
    .select(['representatives.name', primaryWard('pledges', 'representativeId', context.today).as('wardId')])
    .where('pledges.jurisdictionId', '=', context.jurisdiction.id)
    .where(await knownPledges(context));
}

export type PledgeRow = Awaited<ReturnType<Awaited<ReturnType<typeof selectPledges>>['executeTakeFirstOrThrow']>>;

/** Loads pledges by id. */
export function pledgeById(context: Context) {
  return batchByKey<PledgeRow>(
    async ids => (await selectPledges(context)).where('pledges.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

/** Loads each person's pledge of a year. */
export function pledgeOfRepresentative(context: Context, year: number) {
  return batchByKey<PledgeRow>(
    async ids =>
      (await selectPledges(context))
        .where('pledges.representativeId', 'in', [...ids])
        .where('pledges.year', '=', year)
        .execute(),
    row => row.representativeId,
  );
}

const BY_NAME = [
  { expression: 'representatives.name collate "zh-x-icu"', property: 'name' },
  { expression: 'pledges.id', property: 'id' },
];

export interface PledgeFilter {
  year: number;
  wardId?: string | null;
  itemKey?: string | null;
  fulfilment?: string | null;
  ownOnly?: boolean | null;
}

/** Pledges the viewer made, or with an item for the viewer's household. */
function concernsViewer({ viewer }: Context): RawBuilder<boolean> {
  return sql<boolean>`(pledges.representative_id = ${viewer?.representativeId ?? null}::uuid or exists (
    select from pledge_items item where item.jurisdiction_id = pledges.jurisdiction_id and item.pledge_id = pledges.id
      and item.household_id = ${viewer?.householdId ?? null}::uuid))`;
}

/** A page of the pledges of a year, by name; one item fits both parts of the filter on items. */
export async function readPledges(
  context: Context,
  { year, wardId, itemKey, fulfilment, ownOnly }: PledgeFilter,
  page: PageArgs,
) {
  let query = (await selectPledges(context)).where('pledges.year', '=', year);
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = pledges.jurisdiction_id
      and line.ward_id = ${primaryWard('pledges', 'representativeId', context.today)})`);
  }
  if (itemKey || fulfilment) {
    query = query.where(sql<boolean>`exists (select from pledge_items item
      where item.jurisdiction_id = pledges.jurisdiction_id and item.pledge_id = pledges.id
        and (${itemKey ?? null}::text is null or item.key = ${itemKey ?? null})
        and (${fulfilment ?? null}::text is null or item.fulfilment = ${fulfilment ?? null}))`);
  }
  if (ownOnly) query = query.where(concernsViewer(context));
  return readPage(query, BY_NAME, page);
}
