import { sql } from 'kysely';
import { appendAudit } from '../audit/audit-log.js';
import type { Context } from '../context.js';
import { globalDb } from '../database/reading.js';
import { InvalidInput, Unauthenticated } from '../shared/errors.js';
import { withPassword } from './check-password.js';
import { hashPassword } from './password.js';
import { closeSessionsOf, SESSION_COOKIE } from './viewer.js';

const SHORTEST_PASSWORD = 10;

/** Who changed it and when stays in the log; the password itself in no form. */
async function writePassword(context: Context, userId: string, passwordHash: string): Promise<true> {
  await globalDb(context.orm)
    .transaction()
    .execute(async db => {
      await sql`select set_config('lianxin.jurisdiction', ${context.jurisdiction.id}, true)`.execute(db);
      await db.updateTable('users').set({ passwordHash }).where('id', '=', userId).execute();
      await closeSessionsOf(db, userId);
      const fact = { action: 'changePassword', recordType: 'User', recordId: userId, before: null, after: null };
      await appendAudit(db, [fact], userId, context.now);
    });
  return true;
}

/** Changes the own password and ends all own sessions; wrong guesses of the current one count as at signing in. */
export async function changePassword(context: Context, current: string, next: string): Promise<boolean> {
  const { viewer, now } = context;
  if (!viewer) throw new Unauthenticated();
  if ([...next].length < SHORTEST_PASSWORD) {
    throw new InvalidInput('Password too short', {
      reason: 'password-short',
      field: 'newPassword',
      allowed: SHORTEST_PASSWORD,
    });
  }
  await context.refresh();
  const attempt = { username: viewer.username, password: current, now };
  const isChanged = await withPassword(globalDb(context.orm), attempt, async userId =>
    writePassword(context, userId, await hashPassword(next)),
  );
  if (!isChanged) throw new InvalidInput('Wrong password', { reason: 'wrong-password', field: 'currentPassword' });
  context.reply?.clearCookie(SESSION_COOKIE, { path: '/' });
  context.leave();
  return true;
}
