import type { EntityManager } from '@mikro-orm/postgresql';
import { dbOf } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord, keyOf } from '../database/find-record.js';
import { requireNotFuture, requireText, textOrNull } from '../shared/checks.js';
import { addDays } from '../shared/days.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { WardChangeKind } from '../wards/ward-change.entity.js';
import type { Claims } from './place-records.js';
import type { WardChangePlanInput, WardPartInput } from './ward-change.input.js';

/** A ward that comes about: one that is there, or a new one. */
export interface PlannedPart extends Claims {
  ward: Ward | null;
  name: string;
  code: string | null;
}

/** Which wards become which: checked as far as it does not depend on what belongs to them. */
export interface WardPlan {
  kind: WardChangeKind;
  changedOn: string;
  /** The last day on which everything was as before. */
  lastDay: string;
  /** Wards from which something goes. */
  sources: Ward[];
  /** Those of them that close. */
  closing: Ward[];
  parts: PlannedPart[];
  accounts: { id: string; part: number }[];
}

function refuse(reason: string, field: string, value: unknown, allowed?: unknown): never {
  throw new InvalidInput('These wards cannot become those', { reason, field, value, allowed });
}

const keys = (type: string, ids: readonly string[]) => new Set(ids.map(id => keyOf(type, id)));

async function partOf(em: EntityManager, part: WardPartInput): Promise<PlannedPart> {
  const ward = part.wardId ? await findRecord(em, Ward, part.wardId) : null;
  return {
    ward,
    name: ward?.name ?? requireText('name', part.name),
    code: textOrNull(part.code),
    zones: new Set(part.zones.map(zone => zone.trim())),
    groups: keys('Group', part.groupIds),
    wards: keys('Ward', part.wardIds),
    mandates: keys('Mandate', part.mandateIds),
    households: keys('Household', part.householdIds),
  };
}

function requireNumbers({ kind }: WardChangePlanInput, sources: readonly Ward[], parts: readonly PlannedPart[]): void {
  const before = new Set([...sources, ...parts.flatMap(({ ward }) => ward ?? [])].map(({ id }) => id)).size;
  if (kind === WardChangeKind.RENAME) refuse('not-a-plan', 'kind', kind);
  if (kind === WardChangeKind.MERGE) {
    if (parts.length !== 1) refuse('one-ward-comes-about', 'parts', parts.length);
    if (before < 2) refuse('too-few-wards', 'wardIds', before, 2);
    return;
  }
  if (sources.length !== 1) refuse('one-ward-divides', 'wardIds', sources.length);
  const fewest = kind === WardChangeKind.SPLIT ? 2 : 1;
  if (parts.length < fewest) refuse('too-few-wards', 'parts', parts.length, fewest);
  if (parts.some(({ ward }) => ward?.id === sources[0]!.id)) refuse('part-of-itself', 'parts', sources[0]!.name);
}

/** Of one kind, side by side below one ward, and there on the day. */
function requireAlike(wards: readonly Ward[], changedOn: string): void {
  const [first] = wards;
  const kinds = [...new Set(wards.map(({ kind }) => kind))];
  if (kinds.length > 1) refuse('mixed-ward-kinds', 'wardIds', kinds);
  const apart = wards.find(({ parentId }) => parentId === null || parentId !== first!.parentId);
  if (apart) refuse('wards-apart', 'wardIds', apart.name);
  const closed = wards.find(({ endedOn }) => endedOn !== null);
  if (closed) refuse('ward-closed', 'wardIds', closed.name, closed.endedOn);
  const younger = wards.find(({ startedOn }) => startedOn !== null && startedOn >= changedOn);
  if (younger) refuse('ward-begins-later', 'changedOn', changedOn, younger.startedOn);
}

/** What happened later would stand on what is no more. */
async function requireLast(em: EntityManager, wards: readonly Ward[], changedOn: string): Promise<void> {
  const ids = wards.map(({ id }) => id);
  const later = await dbOf(em)
    .selectFrom('wardSuccessions as said')
    .innerJoin('wardChanges as change', join =>
      join.onRef('change.jurisdictionId', '=', 'said.jurisdictionId').onRef('change.id', '=', 'said.changeId'),
    )
    .select('change.changedOn')
    .where('said.jurisdictionId', '=', wards[0]!.jurisdictionId)
    .where(eb => eb.or([eb('said.predecessorId', 'in', ids), eb('said.successorId', 'in', ids)]))
    .where('change.changedOn', '>=', changedOn)
    .limit(1)
    .executeTakeFirst();
  if (!later) return;
  throw new Conflict('One of the wards became another later', {
    reason: 'ward-changed-later',
    field: 'changedOn',
    value: changedOn,
    allowed: later.changedOn,
  });
}

/** The plan a client sent, with its wards; refused where they cannot become what it says. */
export async function resolvePlan(em: EntityManager, context: Context, input: WardChangePlanInput): Promise<WardPlan> {
  const { kind, changedOn } = input;
  requireNotFuture('changedOn', changedOn, context.today);
  const named: Ward[] = [];
  for (const id of new Set(input.wardIds)) named.push(await findRecord(em, Ward, id));
  const parts: PlannedPart[] = [];
  for (const part of input.parts) parts.push(await partOf(em, part));
  requireNumbers(input, named, parts);
  const there = [...named, ...parts.flatMap(({ ward }) => ward ?? [])];
  requireAlike(there, changedOn);
  await requireLast(em, there, changedOn);
  const goesOn = kind === WardChangeKind.MERGE ? parts[0]!.ward?.id : null;
  const sources = named.filter(({ id }) => id !== goesOn);
  return {
    kind,
    changedOn,
    lastDay: addDays(changedOn, -1),
    sources,
    closing: kind === WardChangeKind.RECUT ? [] : sources,
    parts,
    accounts: input.accounts.map(({ accountId, part }) => ({ id: keyOf('WardAccount', accountId), part: part - 1 })),
  };
}
