import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CamelCasePlugin, sql } from 'kysely';
import type { Context } from '../context.js';
import { asDomainError, isRetryable } from '../database/database-error.js';
import type { Db } from '../database/reading.js';
import type { Database } from '../database/tables.js';
import { JURISDICTION_FILTER } from '../database/tenant.entity.js';
import { Conflict, Unauthenticated } from '../shared/errors.js';
import { appendAudit, auditFactOf } from './audit-log.js';

const TRIES = 3;
const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** Set-based statements on the connection of the entity manager's transaction. */
export function dbOf(em: EntityManager): Db {
  return em.getKysely<Database>().withPlugin(camelCase);
}

interface Keyed {
  clientKey: string;
}

function digestOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

/** The result of an earlier mutation with this key; refused when the key was used for something else. */
async function appliedBefore(
  db: Db,
  context: Context,
  mutation: string,
  input: Keyed,
): Promise<string | null | undefined> {
  const row = await db
    .selectFrom('appliedMutations')
    .selectAll()
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('id', '=', input.clientKey)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.mutation !== mutation || row.inputDigest !== digestOf(input)) {
    throw new Conflict('This client key belongs to another mutation', {
      reason: 'client-key-reused',
      field: 'clientKey',
      value: input.clientKey,
    });
  }
  return row.resultId;
}

async function rememberApplied(db: Db, context: Context, mutation: string, input: Keyed, resultId: string | null) {
  await db
    .insertInto('appliedMutations')
    .values({
      jurisdictionId: context.jurisdiction.id,
      id: input.clientKey,
      userId: context.viewer!.userId,
      mutation,
      inputDigest: digestOf(input),
      resultId,
      appliedAt: context.now.toISOString(),
    })
    .execute();
}

/** Flushes once, and appends what the flush changed to the log. */
async function flushAudited(em: EntityManager, context: Context, mutation: string): Promise<void> {
  const unitOfWork = em.getUnitOfWork();
  unitOfWork.computeChangeSets();
  const facts = unitOfWork.getChangeSets().map(changeSet => auditFactOf(changeSet, mutation));
  await em.flush();
  await appendAudit(dbOf(em), facts, context.viewer?.userId ?? null, context.now);
}

async function attempt(
  context: Context,
  mutation: string,
  input: Keyed,
  work: (em: EntityManager) => Promise<string | null>,
) {
  const em = context.orm.em.fork();
  em.setFilterParams(JURISDICTION_FILTER, { id: context.jurisdiction.id });
  return em.transactional(async inner => {
    const tx = inner as EntityManager;
    const db = dbOf(tx);
    await sql`select set_config('lianxin.jurisdiction', ${context.jurisdiction.id}, true)`.execute(db);
    const earlier = await appliedBefore(db, context, mutation, input);
    if (earlier !== undefined) return earlier;
    const resultId = await work(tx);
    await flushAudited(tx, context, mutation);
    await rememberApplied(db, context, mutation, input, resultId);
    return resultId;
  });
}

/**
 * One mutation: a transaction inside the jurisdiction that applies once per client key, flushes once and leaves its
 * audit entries; a lost connection or a serialisation failure is tried again. Answers the key of the record.
 */
export async function transact(
  context: Context,
  mutation: string,
  input: Keyed,
  work: (em: EntityManager) => Promise<string | null>,
) {
  if (!context.viewer) throw new Unauthenticated();
  await context.refresh();
  for (let tries = 1; ; tries += 1) {
    try {
      const resultId = await attempt(context, mutation, input, work);
      await context.refresh();
      return resultId;
    } catch (error) {
      if (tries < TRIES && (isRetryable(error) || isClientKeyRace(error))) continue;
      throw asDomainError(error);
    }
  }
}

/** Two requests with one client key met: the second finds the first one's result on its next try. */
function isClientKeyRace(error: unknown): boolean {
  return (error as { constraint?: string }).constraint === 'applied_mutations_pkey';
}
