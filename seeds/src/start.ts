import { AlreadyRunningError } from '@lianxin/api/database/embedded-claim.js';
import { startEmbeddedPostgres } from '@lianxin/api/database/embedded-postgres.js';
import { migrate } from '@lianxin/api/database/migrate.js';
import { type Environment, readEnvironment } from '@lianxin/api/environment.js';
import { startServer } from '@lianxin/api/server.js';
import { freePort } from '@lianxin/api/shared/free-port.js';
import { Closers } from './closers.js';
import { demoAccounts } from './demo-accounts.js';
import { loadDemo } from './load-demo.js';
import { welcome } from './welcome.js';

const closers = new Closers();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Everything a newcomer needs: the database, the demo jurisdictions, the API and the web application on one port. */
async function start(environment: Environment): Promise<void> {
  const database = await openDatabase(environment);
  say('Bringing the database up to date …');
  await migrate(database.url);
  const { demoScenarios } = environment;
  await loadDemo(database.url, say, demoScenarios);
  const port = await freePort(environment.port);
  if (environment.port !== 0 && port !== environment.port) say(`Port ${environment.port} is taken; using ${port}.`);
  const server = await startServer({ environment: { ...environment, port }, ownerUrl: database.url });
  closers.add(() => server.close());
  closers.add(async () => database.announceEnd());
  database.announce(`${server.url} (process ${process.pid})`);
  say(welcome(server.url, demoAccounts(demoScenarios)));
}

async function openDatabase(environment: Environment) {
  if (environment.databaseUrl) return { url: environment.databaseUrl, announce: () => {}, announceEnd: () => {} };
  say('Starting the database …');
  const database = await startEmbeddedPostgres({ folder: environment.dataFolder, report: say });
  closers.add(() => database.stop());
  return database;
}

async function stop(): Promise<void> {
  if (closers.isClosing) return;
  say('Stopping …');
  await closers.closeAll();
  process.exit(0);
}

/** When npm is killed, nobody is left to pass on a Ctrl-C. */
function stopWithParent(): void {
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && stop(), 200);
  watch.unref();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

process.on('uncaughtException', fail);

async function fail(error: unknown): Promise<void> {
  // Whatever breaks because we are stopping is no failure.
  if (closers.isClosing) return;
  process.stderr.write(`${wordsOf(error)}\n`);
  await closers.closeAll();
  process.exit(1);
}

/** What we say ourselves needs no stack. */
function wordsOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return error.constructor === Error || error instanceof AlreadyRunningError ? error.message : error.stack;
}

const environment = readEnvironment();
if (environment.isChildOfNpm) stopWithParent();
start(environment).catch(fail);
