import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { hashPassword } from '../accounts/password.js';
import { Role } from '../accounts/role.js';
import { appendAudit } from '../audit/audit-log.js';
import type { Db } from '../database/reading.js';
import { loadProgramme } from '../programmes/programme.load.js';

const PASSWORD_BYTES = 12;

export interface NewJurisdiction {
  key: string;
  name: string;
  programmeFile: string;
}

/** Who may sign in to a new jurisdiction first. */
export interface FirstAccount {
  username: string;
  password: string;
}

async function adoptProgramme(db: Db, jurisdictionId: string, file: string, now: Date): Promise<void> {
  const sourceText = await readFile(file, 'utf8');
  loadProgramme(sourceText, basename(file));
  const digest = createHash('sha256').update(sourceText).digest('hex');
  await db
    .insertInto('programmeVersions')
    .values({
      jurisdictionId,
      id: v7(),
      version: 1,
      fileName: basename(file),
      sourceText,
      digest,
      adoptedAt: now.toISOString(),
      adoptedBy: null,
    })
    .execute();
}

/** The liaison office gets an account whose password is told once. */
async function openAccount(db: Db, jurisdictionId: string, key: string, now: Date): Promise<FirstAccount> {
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  const username = `${key}-office`;
  const userId = v7();
  await db
    .insertInto('users')
    .values({
      id: userId,
      username,
      displayName: username,
      passwordHash: await hashPassword(password),
      failedSignIns: 0,
      lockedUntil: null,
      disabledAt: null,
      createdAt: now.toISOString(),
    })
    .execute();
  await db
    .insertInto('roleAssignments')
    .values({
      id: v7(),
      userId,
      jurisdictionId,
      role: Role.LIAISON_OFFICE,
      wardId: null,
      representativeId: null,
      householdId: null,
    })
    .execute();
  return { username, password };
}

/** Makes a jurisdiction that runs a programme, with one account of the liaison office, in the caller's transaction. */
export async function createJurisdiction(
  db: Db,
  { key, name, programmeFile }: NewJurisdiction,
  now: Date,
): Promise<FirstAccount> {
  const id = v7();
  const { timeZone } = loadProgramme(await readFile(programmeFile, 'utf8'), basename(programmeFile));
  await db
    .insertInto('jurisdictions')
    .values({ id, key, nameZh: name, nameEn: name, timeZone, isDemo: false, createdAt: now.toISOString() })
    .execute();
  await sql`select set_config('lianxin.jurisdiction', ${id}, true)`.execute(db);
  await adoptProgramme(db, id, programmeFile, now);
  const after = { key, name, programme: basename(programmeFile) };
  await appendAudit(
    db,
    [{ action: 'createJurisdiction', recordType: 'Jurisdiction', recordId: id, before: null, after }],
    null,
    now,
  );
  return openAccount(db, id, key, now);
}
