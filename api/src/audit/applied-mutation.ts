import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { Conflict } from '../shared/errors.js';

/** A mutation as the client sent it: once per client key. */
export interface SentMutation {
  name: string;
  input: { clientKey: string };
}

function digestOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

/** Enters the jurisdiction, and lets a mutation sent twice at once wait for its twin: it then finds what that one did. */
export async function enterOnce(db: Db, context: Context, { input }: SentMutation): Promise<void> {
  const { id } = context.jurisdiction;
  await sql`select set_config('lianxin.jurisdiction', ${id}, true),
    pg_advisory_xact_lock(hashtextextended(${`${id}:${input.clientKey}`}, 0))`.execute(db);
}

/** The result of the mutation when it was applied before; refused when its key was used for something else. */
export async function appliedBefore(
  db: Db,
  context: Context,
  { name, input }: SentMutation,
): Promise<string | null | undefined> {
  const row = await db
    .selectFrom('appliedMutations')
    .selectAll()
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('id', '=', input.clientKey)
    .executeTakeFirst();
  if (!row) return undefined;
  const isSame = row.userId === context.viewer?.userId && row.mutation === name && row.inputDigest === digestOf(input);
  if (isSame) return row.resultId;
  throw new Conflict('This client key belongs to another mutation', {
    reason: 'client-key-reused',
    field: 'clientKey',
    value: input.clientKey,
  });
}

export async function rememberApplied(
  db: Db,
  context: Context,
  { name, input }: SentMutation,
  resultId: string | null,
): Promise<void> {
  await db
    .insertInto('appliedMutations')
    .values({
      jurisdictionId: context.jurisdiction.id,
      id: input.clientKey,
      userId: context.viewer!.userId,
      mutation: name,
      inputDigest: digestOf(input),
      resultId,
      appliedAt: context.now.toISOString(),
    })
    .execute();
}
