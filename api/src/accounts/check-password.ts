import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { InvalidInput } from '../shared/errors.js';
import { hashPassword, isPassword } from './password.js';
import { inLane } from './sign-in-lanes.js';

/** After this many wrong passwords in a row an account rests for a quarter of an hour. */
const FAILURES_ALLOWED = 5;
const REST_MINUTES = 15;

/** Compared against when there is no such user, so that the answer takes as long and says as little. */
const NOBODY = hashPassword('nobody has this password');

async function countFailure(db: Db, userId: string, now: Date): Promise<void> {
  const rest = new Date(now.getTime() + REST_MINUTES * 60_000).toISOString();
  await db
    .updateTable('users')
    .set(eb => ({
      failedSignIns: eb('failedSignIns', '+', 1),
      lockedUntil: sql<string>`case when failed_sign_ins + 1 >= ${FAILURES_ALLOWED} then ${rest}::timestamptz end`,
    }))
    .where('id', '=', userId)
    .execute();
}

/** Checks a password and does what follows from it, one attempt of a user after the other; null when it is wrong. */
export function withPassword<T>(
  db: Db,
  { username, password, now }: { username: string; password: string; now: Date },
  work: (userId: string) => Promise<T>,
): Promise<T | null> {
  return inLane(username, async () => {
    const user = await db
      .selectFrom('users')
      .select(['id', 'passwordHash', 'lockedUntil'])
      .where('username', '=', username)
      .where('disabledAt', 'is', null)
      .executeTakeFirst();
    if (user?.lockedUntil && new Date(user.lockedUntil) > now) {
      throw new InvalidInput('Too many wrong passwords', {
        reason: 'account-resting',
        field: 'username',
        allowed: REST_MINUTES,
      });
    }
    const isRight = await isPassword(password, user?.passwordHash ?? (await NOBODY));
    if (!user) return null;
    if (isRight) {
      await db.updateTable('users').set({ failedSignIns: 0, lockedUntil: null }).where('id', '=', user.id).execute();
      return work(user.id);
    }
    await countFailure(db, user.id, now);
    return null;
  });
}
