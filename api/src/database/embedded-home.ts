import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  const link = join(dataFolder, 'postgres');
  if (existsSync(link)) return dirname(realpathSync(link));
  if (account === null || mayEnter(dataFolder, account)) return dataFolder;
  const outside = join(OUTSIDE, createHash('sha256').update(dataFolder).digest('hex').slice(0, 16));
  mkdirSync(outside, { recursive: true });
  chmodSync(OUTSIDE, 0o711);
  chmodSync(outside, 0o711);
  if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(join(outside, 'postgres'), link);
  return outside;
}

function mayEnter(folder: string, account: SystemAccount): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
