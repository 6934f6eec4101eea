import { sql } from 'kysely';
import type { Context } from '../context.js';
import { globalDb } from '../database/reading.js';
import { jurisdictionById } from '../jurisdictions/jurisdiction.query.js';
import { InvalidInput, Unauthenticated } from '../shared/errors.js';
import { hashPassword, isPassword } from './password.js';
import {
  closeSession,
  closeSessionsOf,
  findViewer,
  openSession,
  SESSION_COOKIE,
  SESSION_HOURS,
  type Viewer,
} from './viewer.js';

/** After this many wrong passwords in a row an account rests for a quarter of an hour. */
const FAILURES_ALLOWED = 5;
const REST_MINUTES = 15;
const SHORTEST_PASSWORD = 10;

/** Compared against when there is no such user, so that the answer takes as long and says as little. */
const NOBODY = hashPassword('nobody has this password');

const refused = () =>
  new InvalidInput('Unknown username or wrong password', { reason: 'wrong-credentials', field: 'password' });

function setSessionCookie({ request, reply }: Context, token: string): void {
  reply?.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request?.protocol === 'https',
    maxAge: SESSION_HOURS * 3600,
  });
}

async function countFailure(context: Context, userId: string): Promise<void> {
  const rest = new Date(context.now.getTime() + REST_MINUTES * 60_000).toISOString();
  await globalDb(context.orm)
    .updateTable('users')
    .set(eb => ({
      failedSignIns: eb('failedSignIns', '+', 1),
      lockedUntil: sql<string>`case when failed_sign_ins + 1 >= ${FAILURES_ALLOWED} then ${rest}::timestamptz end`,
    }))
    .where('id', '=', userId)
    .execute();
}

/** Checks the password, opens a session and hands its token to the browser in a cookie no script can read. */
export async function signIn(context: Context, username: string, password: string): Promise<Viewer> {
  const db = globalDb(context.orm);
  const user = await db
    .selectFrom('users')
    .innerJoin('roleAssignments as assignment', 'assignment.userId', 'users.id')
    .select(['users.id', 'users.passwordHash', 'users.lockedUntil', 'assignment.id as assignmentId'])
    .where('users.username', '=', username.trim().toLowerCase())
    .where('users.disabledAt', 'is', null)
    .executeTakeFirst();
  if (user?.lockedUntil && new Date(user.lockedUntil) > context.now) {
    throw new InvalidInput('Too many wrong passwords', {
      reason: 'account-resting',
      field: 'username',
      allowed: REST_MINUTES,
    });
  }
  const isRight = await isPassword(password, user?.passwordHash ?? (await NOBODY));
  if (!user) throw refused();
  if (!isRight) {
    await countFailure(context, user.id);
    throw refused();
  }
  await db.updateTable('users').set({ failedSignIns: 0, lockedUntil: null }).where('id', '=', user.id).execute();
  const token = await openSession(db, user.id, user.assignmentId, context.now);
  const viewer = await findViewer(db, token, context.now);
  if (!viewer) throw refused();
  setSessionCookie(context, token);
  context.enter(await jurisdictionById(db, viewer.jurisdictionId), viewer);
  await context.refresh();
  return viewer;
}

export async function signOut(context: Context): Promise<boolean> {
  const token = context.request?.cookies[SESSION_COOKIE];
  if (token) await closeSession(globalDb(context.orm), token);
  context.reply?.clearCookie(SESSION_COOKIE, { path: '/' });
  return true;
}

export async function changePassword(context: Context, current: string, next: string): Promise<boolean> {
  if (!context.viewer) throw new Unauthenticated();
  if ([...next].length < SHORTEST_PASSWORD) {
    throw new InvalidInput('Password too short', {
      reason: 'password-short',
      field: 'newPassword',
      allowed: SHORTEST_PASSWORD,
    });
  }
  const db = globalDb(context.orm);
  const { userId } = context.viewer;
  const user = await db.selectFrom('users').select('passwordHash').where('id', '=', userId).executeTakeFirstOrThrow();
  if (!(await isPassword(current, user.passwordHash))) {
    throw new InvalidInput('Wrong password', { reason: 'wrong-password', field: 'currentPassword' });
  }
  await db
    .updateTable('users')
    .set({ passwordHash: await hashPassword(next) })
    .where('id', '=', userId)
    .execute();
  await closeSessionsOf(db, userId);
  return true;
}
