import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Conflict } from '../shared/errors.js';
import { findRecord } from './find-record.js';
import type { TenantEntity } from './tenant.entity.js';

/**
 * The record as the client read it, held until the transaction ends: for changes of what belongs to a record, which
 * count as changes of it. Refused as a conflict when somebody changed it since.
 */
export async function takeVersion<T extends TenantEntity & { version: number }>(
  em: EntityManager,
  entity: EntityClass<T>,
  globalId: string,
  version: number,
): Promise<T> {
  const record = await findRecord(em, entity, globalId);
  const taken = await em.nativeUpdate(entity, { id: record.id, version } as never, { version: version + 1 } as never);
  if (taken === 0) {
    throw new Conflict('Changed by somebody else since it was read', { reason: 'stale-version', field: 'version' });
  }
  await em.refresh(record);
  return record;
}
