import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { connect } from '../database/connection.js';
import { asDomainError } from '../database/database-error.js';
import { appUrl, migrate } from '../database/migrate.js';
import { openDatabase } from '../database/open-database.js';
import { type Db, globalDb } from '../database/reading.js';
import { readEnvironment } from '../environment.js';
import { jurisdictionByKey } from '../jurisdictions/jurisdiction.query.js';
import { newestProgramme } from '../jurisdictions/programme-in-force.js';
import { Ward } from '../wards/ward.entity.js';
import { applyImport } from './apply-import.js';
import { createJurisdiction, type FirstAccount } from './create-jurisdiction.js';
import { type ImportCommand, readCommand, USAGE, UsageError } from './import-cli-options.js';
import { describeImport } from './import-report.js';
import type { ImportDesk } from './import-scope.js';
import { type PlannedImport, planImport } from './plan-import.js';
import { reasonInWords } from './reasons.js';
import { RefusedFile } from './refusal.js';
import { LARGEST_FILE } from './sheets/sheet.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function readBytes(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) throw new RefusedFile('file-too-large', { megabytes: LARGEST_FILE / 1024 / 1024 });
  return readFile(path);
}

/** The account of a jurisdiction that had to be made. */
async function makeIfMissing(db: Db, command: ImportCommand, now: Date): Promise<FirstAccount | null> {
  const { jurisdiction: key, name, programme, createJurisdiction: isAsked } = command;
  if (!isAsked || (await jurisdictionByKey(db, key))) return null;
  return createJurisdiction(db, { key, name: name ?? key, programmeFile: programme! }, now);
}

/** The desk of the system itself: no user imports from the command line. */
async function deskOf(db: Db, command: ImportCommand, now: Date): Promise<ImportDesk> {
  const jurisdiction = await jurisdictionByKey(db, command.jurisdiction);
  if (!jurisdiction)
    throw new UsageError(`there is no jurisdiction ${command.jurisdiction}; --create-jurisdiction makes it`);
  await sql`select set_config('lianxin.jurisdiction', ${jurisdiction.id}, true)`.execute(db);
  const { programme } = await newestProgramme(db, jurisdiction.id);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: jurisdiction.timeZone }).format(now);
  return {
    db,
    jurisdictionId: jurisdiction.id,
    jurisdictionName: jurisdiction.nameZh,
    programme,
    today,
    now,
    actorId: null,
    language: command.language,
  };
}

async function importWithin(db: Db, command: ImportCommand, bytes: Buffer, now: Date): Promise<PlannedImport> {
  const { kind, mapping, constants, createMissing } = command;
  const file = { kind, fileName: basename(command.file), bytes, mapping, constants, createMissing };
  const desk = await deskOf(db, command, now);
  return command.dryRun ? planImport(desk, file) : (await applyImport(desk, file)).planned;
}

function tellAccount({ jurisdiction }: ImportCommand, { username, password }: FirstAccount): void {
  say(
    `Made the jurisdiction ${jurisdiction}; its liaison office signs in as ${username} with ${password} (told once).`,
  );
}

/** One transaction for all of it; a dry run and a file with problems leave nothing. */
async function runImport(orm: MikroORM, command: ImportCommand, bytes: Buffer): Promise<boolean> {
  const transaction = await globalDb(orm).startTransaction().execute();
  const now = new Date();
  try {
    const account = await makeIfMissing(transaction, command, now);
    const planned = await importWithin(transaction, command, bytes, now);
    const isTaken = planned.scope.findings.count === 0 && !command.dryRun;
    await (isTaken ? transaction.commit() : transaction.rollback()).execute();
    if (isTaken && account) tellAccount(command, account);
    describeImport(planned, isTaken).forEach(say);
    return planned.scope.findings.count === 0;
  } catch (error) {
    if (!transaction.isCommitted && !transaction.isRolledBack) await transaction.rollback().execute();
    throw asDomainError(error);
  }
}

async function importInto(url: string, command: ImportCommand, bytes: Buffer): Promise<boolean> {
  await migrate(url);
  const orm = await connect(appUrl(url), [Ward], 1);
  try {
    return await runImport(orm, command, bytes);
  } finally {
    await orm.close(true);
  }
}

async function run(args: string[]): Promise<boolean> {
  const command = readCommand(args);
  const bytes = await readBytes(command.file);
  const database = await openDatabase(readEnvironment());
  try {
    return await importInto(database.url, command, bytes);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    throw new Error(reasonInWords(error.reason, error.params, command.language));
  } finally {
    await database.stop();
  }
}

try {
  if (!(await run(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? error.message : error}\n${error instanceof UsageError ? `\n${USAGE}` : ''}`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
