import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../database/reading.js';
import type { Role } from './role.js';

/** Who is asking: a user in one role in one jurisdiction. */
export interface Viewer {
  userId: string;
  username: string;
  displayName: string;
  role: Role;
  jurisdictionId: string;
  wardId: string | null;
  representativeId: string | null;
  householdId: string | null;
}

export const SESSION_COOKIE = 'lianxin-session';
export const SESSION_HOURS = 12;

/** Only the hash of a session's token is kept: a stolen table opens no session. */
function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export async function findViewer(db: Db, token: string | undefined, now: Date): Promise<Viewer | null> {
  if (!token) return null;
  const row = await db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.userId')
    .innerJoin('roleAssignments as assignment', 'assignment.id', 'sessions.roleAssignmentId')
    .select([
      'users.id as userId',
      'users.username',
      'users.displayName',
      'assignment.role',
      'assignment.jurisdictionId',
    ])
    .select(['assignment.wardId', 'assignment.representativeId', 'assignment.householdId'])
    .where('sessions.tokenHash', '=', tokenHash(token))
    .where('sessions.expiresAt', '>', now.toISOString())
    .where('users.disabledAt', 'is', null)
    .executeTakeFirst();
  return row ? { ...row, role: row.role as Role } : null;
}

/** Opens a session and answers its token, which is told to the browser alone. */
export async function openSession(db: Db, userId: string, roleAssignmentId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db
    .insertInto('sessions')
    .values({
      tokenHash: tokenHash(token),
      userId,
      roleAssignmentId,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000).toISOString(),
    })
    .execute();
  return token;
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('tokenHash', '=', tokenHash(token)).execute();
}

/** Forgets sessions that have run out; each sign-in clears up after the user's earlier ones. */
export async function closeExpiredSessionsOf(db: Db, userId: string, now: Date): Promise<void> {
  await db.deleteFrom('sessions').where('userId', '=', userId).where('expiresAt', '<=', now.toISOString()).execute();
}

/** Ends every session of a user, for example after the password changed. */
export async function closeSessionsOf(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('sessions').where('userId', '=', userId).execute();
}
