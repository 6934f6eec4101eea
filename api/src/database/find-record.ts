import { type EntityClass, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { NotFound } from '../shared/errors.js';
import { fromGlobalId } from '../shared/global-id.js';
import type { TenantEntity } from './tenant.entity.js';

/** The record a global id names, within the entity manager's jurisdiction; an id of another kind is not found. */
export async function findRecord<T extends TenantEntity>(
  em: EntityManager,
  entity: EntityClass<T>,
  globalId: string,
): Promise<T> {
  const { type, key } = fromGlobalId(globalId);
  const record = type === entity.name ? await em.findOne(entity, { id: key } as never) : null;
  if (!record) throw new NotFound(entity.name, globalId);
  return record as T;
}

/** The record as the client read it: refused as a conflict when somebody changed it since. */
export async function findVersion<T extends TenantEntity & { version: number }>(
  em: EntityManager,
  entity: EntityClass<T>,
  globalId: string,
  version: number,
): Promise<T> {
  const record = await findRecord(em, entity, globalId);
  await em.lock(record, LockMode.OPTIMISTIC, version);
  return record;
}

/** The key of a global id of the given type; refused when it names something else. */
export function keyOf(type: string, globalId: string): string {
  const id = fromGlobalId(globalId);
  if (id.type !== type) throw new NotFound(type, globalId);
  return id.key;
}
