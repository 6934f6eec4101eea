import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { appendAudit } from './audit-log.js';
import { dbOf, transact } from './transact.js';

/** What a set-based change did: how many records, and what else the log is to say. */
export interface ManyChanged {
  count: number;
  facts: Record<string, unknown>;
}

/** The entry just appended: nobody else appends before this transaction ends. */
async function lastEntryId(db: Db, context: Context): Promise<string> {
  const { id } = await db
    .selectFrom('auditEntries')
    .select('id')
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}

async function countInEntry(context: Context, id: string): Promise<number> {
  const db = await context.read();
  const { payload } = await db
    .selectFrom('auditEntries')
    .select('payload')
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return (JSON.parse(payload) as { after: { count: number } }).after.count;
}

/**
 * A mutation that changes many records set-based: one entry of the log says what it did. Answers how many records that
 * were; sent again with the same key it answers the same.
 */
export async function transactMany(
  context: Context,
  mutation: string,
  input: { clientKey: string },
  recordType: string,
  work: (db: Db) => Promise<ManyChanged>,
): Promise<number> {
  const entryId = await transact(context, mutation, input, async em => {
    const db = dbOf(em);
    const { count, facts } = await work(db);
    const fact = { action: mutation, recordType, recordId: null, before: null, after: { ...facts, count } };
    await appendAudit(db, [fact], context.viewer!.userId, context.now);
    return lastEntryId(db, context);
  });
  return countInEntry(context, entryId!);
}
