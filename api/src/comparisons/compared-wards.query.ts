import { sql } from 'kysely';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { InvalidInput, NotFound } from '../shared/errors.js';
import { selectWards, type WardRow, wardById } from '../wards/ward.query.js';

export const MOST_WARDS = 100;

/** Which wards are to stand side by side. */
export interface WardChoice {
  year: number;
  parentId?: string | null;
  wardIds?: string[] | null;
  kind?: string | null;
}

async function wardNamed(context: Context, id: string): Promise<WardRow> {
  const ward = await context.once(wardById).load(keyOf('Ward', id));
  if (!ward) throw new NotFound('Ward', id);
  return ward;
}

/** Wards that were there in the year, in the office's order; one more than allowed, to notice too many. */
async function wardsOfYear(context: Context, year: number) {
  return selectWards(await context.read(), context.jurisdiction.id)
    .where(sql<boolean>`(started_on is null or started_on <= make_date(${year}::int, 12, 31))
      and (ended_on is null or ended_on >= make_date(${year}::int, 1, 1))`)
    .orderBy('position')
    .orderBy('name')
    .orderBy('id')
    .limit(MOST_WARDS + 1);
}

async function topWard(context: Context, year: number): Promise<WardRow> {
  const [top] = await (await wardsOfYear(context, year)).where('parentId', 'is', null).execute();
  if (!top) throw new NotFound('Ward', 'top');
  return top;
}

function refuseTooMany(count: number): void {
  if (count <= MOST_WARDS) return;
  throw new InvalidInput(`At most ${MOST_WARDS} wards can be compared`, {
    reason: 'too-many-wards',
    field: 'wardIds',
    value: count,
    allowed: MOST_WARDS,
  });
}

function refuseMixedKinds(wards: readonly WardRow[]): void {
  const kinds = [...new Set(wards.map(({ kind }) => kind))];
  if (kinds.length < 2) return;
  throw new InvalidInput('Only wards of one kind can be compared', {
    reason: 'mixed-ward-kinds',
    field: 'wardIds',
    value: kinds,
  });
}

async function wardsBelow(context: Context, parent: WardRow, { year, kind }: WardChoice): Promise<WardRow[]> {
  const wards = await wardsOfYear(context, year);
  if (!kind) return wards.where('parentId', '=', parent.id).execute();
  return wards
    .where('kind', '=', kind)
    .where('wards.id', 'in', eb =>
      eb
        .selectFrom('wardAncestors')
        .select('wardAncestors.wardId')
        .where('wardAncestors.jurisdictionId', '=', context.jurisdiction.id)
        .where('wardAncestors.ancestorId', '=', parent.id)
        .where('depth', '>', 0),
    )
    .execute();
}

async function wardsNamed(context: Context, ids: readonly string[]): Promise<WardRow[]> {
  refuseTooMany(ids.length);
  const wards = await Promise.all([...new Set(ids)].map(id => wardNamed(context, id)));
  refuseMixedKinds(wards);
  return wards.sort((a, b) => a.position - b.position || (a.name < b.name ? -1 : 1));
}

/** The ward above, and those compared: the ones named, those of a kind, or the ones directly below. */
export async function comparedWards(
  context: Context,
  choice: WardChoice,
): Promise<{ parent: WardRow; wards: WardRow[] }> {
  const { parentId, wardIds, year } = choice;
  const parent = parentId ? await wardNamed(context, parentId) : await topWard(context, year);
  const wards = wardIds ? await wardsNamed(context, wardIds) : await wardsBelow(context, parent, choice);
  refuseTooMany(wards.length);
  return { parent, wards };
}
