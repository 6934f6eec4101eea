import { type ChangeSet, ChangeSetType, type UnitOfWork } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Db } from '../database/reading.js';

export interface AuditFact {
  action: string;
  recordType: string;
  recordId: string | null;
  before: unknown;
  after: unknown;
}

/** Appends to the chain in the transaction of the fact; actor null means the system itself. */
export async function appendAudit(db: Db, facts: AuditFact[], actorId: string | null, at: Date): Promise<void> {
  for (const { action, recordType, recordId, before, after } of facts) {
    const payload = JSON.stringify({ before, after });
    await sql`select append_audit_entry(${v7()}, ${at.toISOString()}, ${actorId}, ${action}, ${recordType},
      ${recordId}, ${payload})`.execute(db);
  }
}

/** What every flush of the entity manager changes, filled in as the flushes come: who, what, before and after. */
export function factsOfFlushes(em: EntityManager, action: string): AuditFact[] {
  const facts: AuditFact[] = [];
  em.getEventManager().registerSubscriber({
    onFlush: ({ uow }) => {
      facts.push(...uow.getChangeSets().map(changeSet => auditFactOf(changeSet, uow, action)));
    },
  });
  return facts;
}

function auditFactOf(changeSet: ChangeSet<object>, uow: UnitOfWork, action: string): AuditFact {
  const { entity, originalEntity, payload } = changeSet;
  const fact = { action, recordType: changeSet.meta.className, recordId: (entity as { id: string }).id };
  const isRemoval = changeSet.type === ChangeSetType.DELETE || changeSet.type === ChangeSetType.DELETE_EARLY;
  if (isRemoval) return { ...fact, before: uow.getOriginalEntityData(entity), after: null };
  const before = originalEntity && pick(originalEntity as Record<string, unknown>, Object.keys(payload));
  return { ...fact, before: before ?? null, after: payload };
}

function pick(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter(key => key in record).map(key => [key, record[key]]));
}
