import { sql } from 'kysely';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { InvalidInput, NotFound } from '../shared/errors.js';
import { lastSuccessor, selectWards, type WardRow, wardById } from '../wards/ward.query.js';
import { isThereIn } from '../wards/ward-days.sql.js';

export const MOST_WARDS = 100;

/** Which wards are to stand side by side. */
export interface WardChoice {
  year: number;
  parentId?: string | null;
  wardIds?: string[] | null;
  kind?: string | null;
  /** Wards that became part of another by today stand as that one. */
  isContinuous?: boolean | null;
}

async function wardNamed(context: Context, id: string): Promise<WardRow> {
  const ward = await context.once(wardById).load(keyOf('Ward', id));
  if (!ward) throw new NotFound('Ward', id);
  return ward;
}

/** Wards that were there in the year, in the office's order; one more than allowed, to notice too many. */
async function wardsOfYear(context: Context, year: number) {
  return selectWards(await context.read(), context.jurisdiction.id)
    .where(isThereIn('wards', year))
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

/** Of wards of several kinds those of kinds that have people in office or households; all where there is one kind. */
async function withSomething(context: Context, wards: WardRow[]): Promise<WardRow[]> {
  if (new Set(wards.map(({ kind }) => kind)).size < 2) return wards;
  const db = await context.read();
  const { rows } = await sql<{ kind: string }>`
    select distinct w.kind from wards w
    join ward_ancestors a on a.jurisdiction_id = w.jurisdiction_id and a.ancestor_id = w.id
    where w.jurisdiction_id = ${context.jurisdiction.id} and w.id = any(${wards.map(({ id }) => id)}::uuid[])
      and (exists (select from households h where h.jurisdiction_id = a.jurisdiction_id and h.ward_id = a.ward_id)
        or exists (select from mandates m where m.jurisdiction_id = a.jurisdiction_id and m.ward_id = a.ward_id))`.execute(
    db,
  );
  const kinds = new Set(rows.map(({ kind }) => kind));
  return kinds.size === 0 ? wards : wards.filter(({ kind }) => kinds.has(kind));
}

async function wardsBelow(context: Context, parent: WardRow, { year, kind }: WardChoice): Promise<WardRow[]> {
  const wards = await wardsOfYear(context, year);
  if (!kind) return withSomething(context, await wards.where('parentId', '=', parent.id).execute());
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

/** The office's own order. */
const inOrder = (a: WardRow, b: WardRow) => a.position - b.position || (a.name < b.name ? -1 : 1);

async function wardsNamed(context: Context, ids: readonly string[]): Promise<WardRow[]> {
  refuseTooMany(ids.length);
  const wards = await Promise.all([...new Set(ids)].map(id => wardNamed(context, id)));
  refuseMixedKinds(wards);
  return wards.sort(inOrder);
}

/** In place of wards that became part of others, those others, each once. */
async function asTheyAreNow(context: Context, wards: readonly WardRow[]): Promise<WardRow[]> {
  const now = await Promise.all(wards.map(ward => context.once(lastSuccessor).load(ward.id)));
  const rows = new Map(wards.map((ward, place) => now[place] ?? ward).map(ward => [ward.id, ward]));
  return [...rows.values()].sort(inOrder);
}

/** The ward above, and those compared: the ones named, those of a kind, or the ones directly below. */
export async function comparedWards(
  context: Context,
  choice: WardChoice,
): Promise<{ parent: WardRow; wards: WardRow[] }> {
  const { parentId, wardIds, year } = choice;
  const parent = parentId ? await wardNamed(context, parentId) : await topWard(context, year);
  const then = wardIds ? await wardsNamed(context, wardIds) : await wardsBelow(context, parent, choice);
  const wards = choice.isContinuous ? await asTheyAreNow(context, then) : then;
  refuseTooMany(wards.length);
  return { parent, wards };
}
