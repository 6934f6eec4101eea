import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SystemAccount } from './embedded-account.js';

const OUTSIDE = '/var/lib/lianxin';

/** Makes the data folder; others may pass through it to what is theirs, but not list it. */
export function makeDataFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const real = realpathSync(folder);
  if (process.getuid?.() === 0) chmodSync(real, 0o711);
  return real;
}

/**
 * Where the cluster lies: in the data folder, or, when the account cannot enter it (a clone below root's own home),
 * in a folder outside that a link in the data folder points to.
 */
export function clusterHome(dataFolder: string, account: SystemAccount | null): string {
  const cluster = join(dataFolder, 'postgres');
  const found = lstatSync(cluster, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return makePassable(dirname(resolve(dataFolder, readlinkSync(cluster))));
  if (found || account === null || mayEnter(dataFolder, account)) return dataFolder;
  const outside = makePassable(join(OUTSIDE, randomUUID()));
  symlinkSync(join(outside, 'postgres'), cluster);
  return outside;
}

function makePassable(folder: string): string {
  mkdirSync(folder, { recursive: true });
  if (folder.startsWith(OUTSIDE)) for (const each of [OUTSIDE, folder]) chmodSync(each, 0o711);
  return realpathSync(folder);
}

function mayEnter(folder: string, account: SystemAccount): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
