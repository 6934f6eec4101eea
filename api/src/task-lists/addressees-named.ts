import type { EntityManager } from '@mikro-orm/postgresql';
import { dbOf } from '../audit/transact.js';
import { findRecord } from '../database/find-record.js';
import type { TaskListRule } from '../programmes/programme.js';
import { Group } from '../representatives/group.entity.js';
import { InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';

/** Who has to do a task: a ward, or a group of it. */
export interface Addressee {
  wardId: string;
  groupId: string | null;
}

interface Named {
  rule: TaskListRule;
  /** The ward that issues the list or hands the task down. */
  above: Ward;
  wardIds: readonly string[];
  groupIds: readonly string[];
}

async function requireBelow(em: EntityManager, { rule, above }: Named, ward: Ward, field: string): Promise<void> {
  const below = await dbOf(em)
    .selectFrom('wardAncestors')
    .select('depth')
    .where('jurisdictionId', '=', ward.jurisdictionId)
    .where('wardId', '=', ward.id)
    .where('ancestorId', '=', above.id)
    .executeTakeFirst();
  if (!below) {
    throw new InvalidInput('A task goes down the tree', { reason: 'not-below', field, value: ward.name });
  }
  if (rule.to.includes(ward.kind)) return;
  throw new InvalidInput('Tasks are not addressed to wards of this kind', {
    reason: 'not-an-addressee',
    field,
    value: ward.kind,
    allowed: rule.to.join(', '),
  });
}

/** The wards and groups that a client names for a task, each once; refused where none is named or one lies elsewhere. */
export async function addresseesNamed(em: EntityManager, named: Named): Promise<Addressee[]> {
  const wardIds = new Set(named.wardIds);
  const groupIds = new Set(named.groupIds);
  if (wardIds.size + groupIds.size === 0) {
    throw new InvalidInput('It is not said whose task it is', { reason: 'no-addressee', field: 'tasks' });
  }
  const addressees: Addressee[] = [];
  for (const id of wardIds) {
    const ward = await findRecord(em, Ward, id);
    await requireBelow(em, named, ward, 'tasks');
    addressees.push({ wardId: ward.id, groupId: null });
  }
  for (const id of groupIds) {
    const group = await findRecord(em, Group, id);
    const ward = await em.findOneOrFail(Ward, { id: group.wardId } as never);
    await requireBelow(em, { ...named, rule: { ...named.rule, to: [ward.kind] } }, ward, 'tasks');
    addressees.push({ wardId: ward.id, groupId: group.id });
  }
  return addressees;
}
