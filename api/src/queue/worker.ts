import { Logger, run, runOnce, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';

const quiet = new Logger(() => (level, message) => {
  if (level === 'error') process.stderr.write(`${message}\n`);
});

const POLL_MS = 2000;

/** A pool of our own, so that its end can be awaited and a lost connection does not end the process. */
function openPool(ownerUrl: string): Pool {
  const pool = new Pool({ connectionString: ownerUrl, max: 4 });
  const report = (error: Error) => process.stderr.write(`queue: ${error.message}\n`);
  pool.on('error', report);
  pool.on('connect', client => client.on('error', report));
  return pool;
}

export interface Worker {
  /** Finishes the task in hand and lets go of the database. */
  stop(): Promise<void>;
}

/** Works through the queue as long as the server runs. */
export async function startWorker(ownerUrl: string, taskList: TaskList): Promise<Worker> {
  const pgPool = openPool(ownerUrl);
  const options = { pgPool, taskList, concurrency: 1, noHandleSignals: true, pollInterval: POLL_MS, logger: quiet };
  const runner = await run(options);
  return {
    stop: async () => {
      await runner.stop();
      await pgPool.end();
    },
  };
}

/** Works until the queue is empty. */
export async function drainQueue(ownerUrl: string, taskList: TaskList): Promise<void> {
  const pgPool = openPool(ownerUrl);
  await runOnce({ pgPool, taskList, noHandleSignals: true, logger: quiet });
  await pgPool.end();
}
