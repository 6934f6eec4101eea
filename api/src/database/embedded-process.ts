import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SystemAccount } from './embedded-account.js';
import { pidFileLines } from './embedded-leftover.js';

const LOG_LIMIT_IN_BYTES = 5_000_000;

export interface PostgresOptions {
  binaries: string;
  cluster: string;
  log: string;
  port: number;
  account: SystemAccount | null;
  /** False only for throw-away databases: a power cut may then destroy them. */
  durable: boolean;
}

export interface PostgresProcess {
  /** Settles when the server is gone, for whatever reason. */
  gone: Promise<void>;
  stop(): Promise<void>;
}

/** Starts one PostgreSQL server and answers when it accepts connections. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresProcess> {
  const log = openSync(options.log, tooLong(options.log) ? 'w' : 'a', 0o600);
  const child = spawn(join(options.binaries, 'bin/postgres'), settings(options), {
    ...options.account,
    cwd: '/',
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    // Its own session: Ctrl-C in the terminal must reach us first, so that the server above it closes before it does.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const gone = new Promise<void>(resolve => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const endWithUs = () => void child.kill('SIGINT');
  process.once('exit', endWithUs);
  gone.then(() => process.off('exit', endWithUs));
  await Promise.race([gone, untilReady(options.cluster, () => child.exitCode === null && child.signalCode === null)]);
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    throw new Error(`PostgreSQL did not start: ${lastLines(options.log)}`);
  return { gone, stop: () => stop(child.kill.bind(child), gone) };
}

function settings({ cluster, port, durable }: PostgresOptions): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', cluster, ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

async function untilReady(cluster: string, alive: () => boolean): Promise<void> {
  while (alive() && pidFileLines(cluster)[7] !== 'ready') await sleep(20);
}

/** First politely (transactions are rolled back, a checkpoint is made), then without the checkpoint. */
async function stop(kill: (signal: NodeJS.Signals) => boolean, gone: Promise<void>): Promise<void> {
  kill('SIGINT');
  const patience = AbortSignal.timeout(30_000);
  const impatient = () => void kill('SIGQUIT');
  patience.addEventListener('abort', impatient);
  await gone;
  patience.removeEventListener('abort', impatient);
}

function tooLong(log: string): boolean {
  return (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_IN_BYTES;
}

function lastLines(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
}
