import type { EntityManager } from '@mikro-orm/postgresql';
import { dbOf } from '../audit/transact.js';
import { findRecord } from '../database/find-record.js';
import type { MatterKind } from '../programmes/programme.js';
import { Group } from '../representatives/group.entity.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import type { Matter } from './matter.entity.js';

/** Who has to answer. */
export interface Owner {
  wardId: string | null;
  groupId: string | null;
  wardKind: string | null;
}

type Level = MatterKind['levels'][number];

/** The wards from one upwards to the top, with their kinds. */
async function lineOf(em: EntityManager, jurisdictionId: string, wardId: string) {
  return dbOf(em)
    .selectFrom('wardAncestors as line')
    .innerJoin('wards', join =>
      join.onRef('wards.jurisdictionId', '=', 'line.jurisdictionId').onRef('wards.id', '=', 'line.ancestorId'),
    )
    .select(['wards.id', 'wards.kind'])
    .where('line.jurisdictionId', '=', jurisdictionId)
    .where('line.wardId', '=', wardId)
    .orderBy('line.depth')
    .execute();
}

/** The lowest of these levels that the line passes through, with its ward. */
export function onLine<Ward extends { id: string; kind: string }>(line: readonly Ward[], levels: readonly Level[]) {
  for (const level of levels) {
    const ward = line.find(({ kind }) => kind === level.wardKind);
    if (ward) return { level, ward };
  }
  return null;
}

/** Where a matter begins whose kind has levels: a small thing is settled at the lowest of them. */
export async function firstOwner(
  em: EntityManager,
  kind: MatterKind,
  matter: { jurisdictionId: string; wardId: string },
) {
  if (kind.levels.length === 0) return null;
  return onLine(await lineOf(em, matter.jurisdictionId, matter.wardId), kind.levels);
}

/** The next level above where the matter stands now, or the one that is named. */
export async function ownerAbove(em: EntityManager, kind: MatterKind, matter: Matter, wardKind: string | null) {
  const line = await lineOf(em, matter.jurisdictionId, matter.wardId);
  const current = line.find(({ id }) => id === matter.ownerWardId)?.kind;
  const above = kind.levels.slice(kind.levels.findIndex(level => level.wardKind === current) + 1);
  const found = onLine(line, wardKind ? above.filter(level => level.wardKind === wardKind) : above);
  if (found) return found;
  throw new Conflict('There is no level above that the programme names', {
    reason: 'no-level-above',
    field: 'wardKind',
    value: wardKind ?? current,
    allowed: above.map(level => level.wardKind),
  });
}

function refuseOwner(kind: MatterKind, field: string, value: string): never {
  throw new InvalidInput('This cannot be answerable for such a matter', {
    reason: 'owner-of-other-kind',
    field,
    value,
    allowed: kind.owner?.wardKinds,
  });
}

/** The ward, organisation or group that is to answer, as far as the programme lets it. */
export async function findOwner(
  em: EntityManager,
  kind: MatterKind,
  input: { ownerWardId?: string | null; ownerGroupId?: string | null },
): Promise<Owner> {
  const { ownerWardId, ownerGroupId } = input;
  if (!ownerWardId === !ownerGroupId) {
    throw new InvalidInput('One ward or one group has to answer', { reason: 'owner-missing', field: 'ownerWardId' });
  }
  if (ownerGroupId) {
    const group = await findRecord(em, Group, ownerGroupId);
    if (!kind.owner?.groups) refuseOwner(kind, 'ownerGroupId', group.name);
    return { wardId: null, groupId: group.id, wardKind: null };
  }
  const ward = await findRecord(em, Ward, ownerWardId!);
  const allowed = kind.owner?.wardKinds ?? [];
  if (allowed.length > 0 && !allowed.includes(ward.kind)) refuseOwner(kind, 'ownerWardId', ward.kind);
  return { wardId: ward.id, groupId: null, wardKind: ward.kind };
}

/** The kind of ward that the owner is; null for groups and while nobody is named. */
export async function wardKindOf(em: EntityManager, matter: Matter): Promise<string | null> {
  return matter.ownerWardId ? (await em.findOneOrFail(Ward, { id: matter.ownerWardId })).kind : null;
}
