import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CamelCasePlugin } from 'kysely';
import type { Context } from '../context.js';
import { asDomainError, isRetryable } from '../database/database-error.js';
import type { Db } from '../database/reading.js';
import type { Database } from '../database/tables.js';
import { JURISDICTION_FILTER } from '../database/tenant.entity.js';
import { Unauthenticated } from '../shared/errors.js';
import { appliedBefore, enterOnce, rememberApplied, type SentMutation } from './applied-mutation.js';
import { appendAudit, factsOfFlushes } from './audit-log.js';

/** With the pauses between them, long enough for a database that fell over to be back. */
const TRIES = 6;
const FIRST_PAUSE_IN_MS = 50;
const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** Set-based statements on the connection of the entity manager's transaction. */
export function dbOf(em: EntityManager): Db {
  return em.getKysely<Database>().withPlugin(camelCase);
}

type Work = (em: EntityManager) => Promise<string | null>;

/** Kysely's own transaction gives its connection back even when that broke; the entity manager's would keep it. */
async function attempt(context: Context, sent: SentMutation, work: Work): Promise<string | null> {
  const em = context.orm.em.fork({ freshEventManager: true });
  em.setFilterParams(JURISDICTION_FILTER, { id: context.jurisdiction.id });
  const facts = factsOfFlushes(em, sent.name);
  const client = em.getConnection().getClient<Database>();
  return client.transaction().execute(async transaction => {
    em.setTransactionContext(transaction);
    const db = dbOf(em);
    await enterOnce(db, context, sent);
    const earlier = await appliedBefore(db, context, sent);
    if (earlier !== undefined) return earlier;
    const resultId = await context.readWithin(db, () => work(em));
    await em.flush();
    await appendAudit(db, facts, context.viewer!.userId, context.now);
    await rememberApplied(db, context, sent, resultId);
    return resultId;
  });
}

/**
 * One mutation: a transaction inside the jurisdiction that applies once per client key, flushes once and leaves its
 * audit entries; a lost connection or a serialisation failure is tried again. What the work reads through the context
 * comes from the transaction. Answers the key of the record.
 */
export async function transact(
  context: Context,
  mutation: string,
  input: { clientKey: string },
  work: Work,
): Promise<string | null> {
  if (!context.viewer) throw new Unauthenticated();
  await context.refresh();
  for (let tries = 1; ; tries += 1) {
    try {
      const resultId = await attempt(context, { name: mutation, input }, work);
      await context.refresh();
      return resultId;
    } catch (error) {
      if (tries === TRIES || !isRetryable(error)) throw asDomainError(error);
      await sleep(FIRST_PAUSE_IN_MS * 2 ** (tries - 1) * (0.5 + Math.random()));
    }
  }
}
