import type { ChangeSet } from '@mikro-orm/core';
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

/** Who, what, before and after: one entry for each record that a mutation changes. */
export function auditFactOf(changeSet: ChangeSet<object>, action: string): AuditFact {
  const { originalEntity, payload, entity } = changeSet;
  const before = originalEntity && pick(originalEntity as Record<string, unknown>, Object.keys(payload));
  return {
    action,
    recordType: changeSet.meta.className,
    recordId: (entity as { id: string }).id,
    before: before ?? null,
    after: payload,
  };
}

function pick(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter(key => key in record).map(key => [key, record[key]]));
}
