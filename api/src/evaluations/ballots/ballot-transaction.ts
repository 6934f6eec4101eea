import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { asDomainError, isRetryable } from '../../database/database-error.js';
import { type Db, globalDb } from '../../database/reading.js';

const TRIES = 3;

/**
 * A transaction of somebody without an account. Unlike that of a mutation it remembers neither who sent what nor when:
 * that would join a ballot to its voter.
 */
export async function inBallotTransaction<T>(context: Context, work: (db: Db) => Promise<T>): Promise<T> {
  await context.refresh();
  for (let tries = 1; ; tries += 1) {
    try {
      return await globalDb(context.orm)
        .transaction()
        .execute(async db => {
          await sql`select set_config('lianxin.jurisdiction', ${context.jurisdiction.id}, true)`.execute(db);
          return context.readWithin(db, () => work(db));
        });
    } catch (error) {
      if (tries === TRIES || !isRetryable(error)) throw asDomainError(error);
    }
  }
}
