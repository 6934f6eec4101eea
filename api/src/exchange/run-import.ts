import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { addAccount } from '../accounts/add-account.js';
import { Role } from '../accounts/role.js';
import { asDomainError } from '../database/database-error.js';
import { type Db, globalDb } from '../database/reading.js';
import { createJurisdiction } from '../jurisdictions/create-jurisdiction.js';
import { jurisdictionByKey } from '../jurisdictions/jurisdiction.query.js';
import { newestProgramme } from '../jurisdictions/programme-in-force.js';
import { applyImport } from './apply-import.js';
import { type ImportCommand, UsageError } from './import-cli-options.js';
import { describeImport } from './import-report.js';
import type { ImportDesk } from './import-scope.js';
import { type PlannedImport, planImport } from './plan-import.js';

/** What a command has to say, and whether the file was in order. */
export interface ImportReport {
  lines: string[];
  isInOrder: boolean;
}

/** How somebody may sign in to a jurisdiction that had to be made; null when it was there. */
async function makeIfMissing(db: Db, command: ImportCommand, now: Date): Promise<string | null> {
  const { jurisdiction: key, programme, name } = command;
  if (!command.createJurisdiction || (await jurisdictionByKey(db, key))) return null;
  const file = { name: basename(programme!), text: await readFile(programme!, 'utf8') };
  const names = { nameZh: name ?? key, nameEn: name ?? key };
  const jurisdictionId = await createJurisdiction(db, { key, ...names, programme: file }, now);
  const account = {
    username: `${key}-office`,
    displayName: `${key}-office`,
    role: Role.LIAISON_OFFICE,
    jurisdictionId,
  };
  const password = await addAccount(db, account, now);
  return `Made the jurisdiction ${key}; its liaison office signs in as ${account.username} with ${password} (told once).`;
}

/** The desk of the system itself: no user imports from the command line. */
async function deskOf(db: Db, { jurisdiction: key, language }: ImportCommand, now: Date): Promise<ImportDesk> {
  const jurisdiction = await jurisdictionByKey(db, key);
  if (!jurisdiction) throw new UsageError(`there is no jurisdiction ${key}; --create-jurisdiction makes it`);
  const { id, timeZone, nameZh } = jurisdiction;
  await sql`select set_config('lianxin.jurisdiction', ${id}, true)`.execute(db);
  const { programme } = await newestProgramme(db, id);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
  return { db, jurisdictionId: id, jurisdictionName: nameZh, programme, today, now, actorId: null, language };
}

async function importWithin(db: Db, command: ImportCommand, bytes: Buffer, now: Date): Promise<PlannedImport> {
  const { kind, mapping, constants, createMissing } = command;
  const file = { kind, fileName: basename(command.file), bytes, mapping, constants, createMissing };
  const desk = await deskOf(db, command, now);
  return command.dryRun ? planImport(desk, file) : (await applyImport(desk, file)).planned;
}

/** Runs an import command in one transaction; a dry run and a file with problems leave nothing. */
export async function runImport(orm: MikroORM, command: ImportCommand, bytes: Buffer): Promise<ImportReport> {
  const transaction = await globalDb(orm).startTransaction().execute();
  const now = new Date();
  try {
    const account = await makeIfMissing(transaction, command, now);
    const planned = await importWithin(transaction, command, bytes, now);
    const isInOrder = planned.scope.findings.count === 0;
    const isTaken = isInOrder && !command.dryRun;
    await (isTaken ? transaction.commit() : transaction.rollback()).execute();
    const lines = describeImport(planned, isTaken);
    return { isInOrder, lines: isTaken && account ? [account, ...lines] : lines };
  } catch (error) {
    if (!transaction.isCommitted && !transaction.isRolledBack) await transaction.rollback().execute();
    throw asDomainError(error);
  }
}
