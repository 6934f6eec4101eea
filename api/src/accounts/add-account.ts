import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Db } from '../database/reading.js';
import { Conflict } from '../shared/errors.js';
import { hashPassword } from './password.js';
import type { Role } from './role.js';

export interface NewAccount {
  username: string;
  displayName: string;
  role: Role;
  jurisdictionId: string;
  wardId?: string | null;
  representativeId?: string | null;
  householdId?: string | null;
}

/** Adds a user with one role in one jurisdiction; answers the first password, which is told to nobody else. */
export async function addAccount(db: Db, account: NewAccount, now: Date): Promise<string> {
  const username = account.username.trim().toLowerCase();
  const known = await db.selectFrom('users').select('id').where('username', '=', username).executeTakeFirst();
  if (known)
    throw new Conflict(`The username ${username} is taken`, {
      reason: 'username-taken',
      field: 'username',
      value: username,
    });
  const password = randomBytes(12).toString('base64url');
  const userId = v7();
  await db
    .insertInto('users')
    .values({
      id: userId,
      username,
      displayName: account.displayName,
      passwordHash: await hashPassword(password),
      failedSignIns: 0,
      createdAt: now.toISOString(),
    })
    .execute();
  await db
    .insertInto('roleAssignments')
    .values({
      id: v7(),
      userId,
      jurisdictionId: account.jurisdictionId,
      role: account.role,
      wardId: account.wardId ?? null,
      representativeId: account.representativeId ?? null,
      householdId: account.householdId ?? null,
    })
    .execute();
  return password;
}
