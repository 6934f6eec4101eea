import type { Context } from '../context.js';
import { globalDb } from '../database/reading.js';
import { jurisdictionById } from '../jurisdictions/jurisdiction.query.js';
import { InvalidInput } from '../shared/errors.js';
import { withPassword } from './check-password.js';
import {
  closeExpiredSessionsOf,
  closeSession,
  findViewer,
  openSession,
  SESSION_COOKIE,
  SESSION_HOURS,
  type Viewer,
} from './viewer.js';

function setSessionCookie({ request, reply }: Context, token: string): void {
  reply?.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request?.protocol === 'https',
    maxAge: SESSION_HOURS * 3600,
  });
}

/** Opens a session in the user's role; null for a user who has none. */
async function openSessionOf(context: Context, userId: string): Promise<Viewer | null> {
  const db = globalDb(context.orm);
  const assignment = await db
    .selectFrom('roleAssignments')
    .select('id')
    .where('userId', '=', userId)
    .orderBy('id')
    .executeTakeFirst();
  if (!assignment) return null;
  await closeExpiredSessionsOf(db, userId, context.now);
  const token = await openSession(db, userId, assignment.id, context.now);
  setSessionCookie(context, token);
  return findViewer(db, token, context.now);
}

/** Ends the session that the request came with. */
async function closeOwnSession({ orm, request }: Context): Promise<void> {
  const token = request?.cookies[SESSION_COOKIE];
  if (token) await closeSession(globalDb(orm), token);
}

/** Checks the password, opens a session and hands its token to the browser in a cookie no script can read. */
export async function signIn(context: Context, username: string, password: string): Promise<Viewer> {
  await context.refresh();
  const db = globalDb(context.orm);
  const attempt = { username: username.trim().toLowerCase(), password, now: context.now };
  const viewer = await withPassword(db, attempt, userId => openSessionOf(context, userId));
  if (!viewer)
    throw new InvalidInput('Unknown username or wrong password', { reason: 'wrong-credentials', field: 'password' });
  await closeOwnSession(context);
  context.enter(await jurisdictionById(db, viewer.jurisdictionId), viewer);
  return viewer;
}

export async function signOut(context: Context): Promise<boolean> {
  await context.refresh();
  await closeOwnSession(context);
  context.reply?.clearCookie(SESSION_COOKIE, { path: '/' });
  context.leave();
  return true;
}
