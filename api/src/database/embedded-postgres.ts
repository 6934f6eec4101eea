import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../shared/free-port.js';
import { postgresAccount } from './embedded-account.js';
import { runnableBinaries } from './embedded-binaries.js';
import { claimFolder } from './embedded-claim.js';
import { clusterExists, clusterUrl, makeCluster } from './embedded-cluster.js';
import { clusterHome, makeDataFolder } from './embedded-home.js';
import { endLeftover, pidFileLines } from './embedded-leftover.js';
import { type PostgresOptions, type PostgresProcess, startPostgres } from './embedded-process.js';

const DATABASE = 'lianxin';
/** Below the ports that Linux gives to outgoing connections, which could take ours while the server is down. */
const PORTS = [20_000, 30_000] as const;
const RESTART_PAUSE_IN_MS = 200;
const RESTART_ATTEMPTS = 10;

export interface EmbeddedPostgres {
  /** The owner's connection. */
  url: string;
  /** What another start from the same folder is told about us. */
  announce(holder: string): void;
  /** From now on another start waits for our end instead of giving up. */
  announceEnd(): void;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Holds the data; made when missing. */
  folder: string;
  /** False only for throw-away databases of tests. */
  durable?: boolean;
  report?: (line: string) => void;
}

/**
 * Starts the PostgreSQL that comes with the packages on a folder of its own, on a free port of this machine only.
 * Throws AlreadyRunningError while another process does the same.
 */
export async function startEmbeddedPostgres({
  folder,
  durable = true,
  report = () => {},
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataFolder = makeDataFolder(folder);
  const claim = await claimFolder(dataFolder);
  const account = postgresAccount(join(dataFolder, 'postgres'));
  const home = clusterHome(dataFolder, account);
  const binaries = await runnableBinaries(home, account);
  const cluster = join(home, 'postgres');
  if (!clusterExists(home)) {
    report('Creating the database …');
    await makeCluster(home, binaries, account, durable);
  }
  await endLeftover(cluster, report);
  const options = {
    binaries,
    cluster,
    account,
    durable,
    log: join(dataFolder, 'postgres.log'),
    port: await freePort(randomInt(...PORTS), '127.0.0.1'),
  };
  const supervised = await supervise(options, report);
  await createDatabase(clusterUrl(cluster, options.port, 'postgres'));
  return {
    url: clusterUrl(cluster, options.port, DATABASE),
    announce: claim.announce,
    announceEnd: claim.announceEnd,
    stop: async () => {
      claim.announceEnd();
      await supervised.stop();
      claim.release();
    },
  };
}

/** The owner's connection to the PostgreSQL that another process runs on the folder, or null. */
export function runningPostgres(folder: string): string | null {
  const cluster = join(folder, 'postgres');
  const [, , , port, , , , state] = pidFileLines(cluster);
  return state === 'ready' ? clusterUrl(cluster, Number(port), DATABASE) : null;
}

/**
 * Starts the server again, on the same port, whenever it dies without having been asked to. A restart that fails ends
 * the whole program, as an unhandled rejection does: without a database there is nothing left to serve.
 */
async function supervise(options: PostgresOptions, report: (line: string) => void): Promise<{ stop(): Promise<void> }> {
  let current: PostgresProcess = await startPostgres(options);
  let stopping = false;
  const watch = async () => {
    for (;;) {
      await current.gone;
      if (stopping) return;
      report('The database ended unexpectedly; starting it again …');
      current = await restart(options, report);
      if (stopping) await current.stop();
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      stopping = true;
      await current.stop();
      await watching.catch(() => {});
    },
  };
}

async function restart(options: PostgresOptions, report: (line: string) => void): Promise<PostgresProcess> {
  for (let attempt = 1; ; attempt++) {
    await sleep(RESTART_PAUSE_IN_MS * attempt);
    try {
      await endLeftover(options.cluster, report);
      return await startPostgres(options);
    } catch (error) {
      if (attempt === RESTART_ATTEMPTS) throw error;
    }
  }
}

async function createDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
