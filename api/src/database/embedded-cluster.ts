import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SystemAccount } from './embedded-account.js';

const run = promisify(execFile);

export const OWNER = 'lianxin';

/** A database folder, made once: it appears under its name only when it is complete. */
export async function makeCluster(
  home: string,
  binaries: string,
  account: SystemAccount | null,
  durable: boolean,
): Promise<void> {
  removeUnfinished(home);
  const unfinished = join(home, `postgres.new-${process.pid}`);
  const passwordFile = `${unfinished}.password`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid);
  await run(
    join(binaries, 'bin/initdb'),
    [
      ...['-D', unfinished, '-U', OWNER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'],
      // Sorting by bytes is the same on every machine, so digests are; screens ask for a Chinese collation by name.
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...account, cwd: '/' },
  );
  renameSync(passwordFile, join(unfinished, 'owner-password'));
  renameSync(unfinished, join(home, 'postgres'));
}

/** The owner's connection; the password lies inside the folder that only the account may open. */
export function clusterUrl(cluster: string, port: number, database: string): string {
  const password = readFileSync(join(cluster, 'owner-password'), 'utf8');
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

export function clusterExists(home: string): boolean {
  return existsSync(join(home, 'postgres', 'PG_VERSION'));
}

/** What a start that was killed while making a cluster left behind. */
function removeUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith('postgres.new-')) rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 });
  }
}
