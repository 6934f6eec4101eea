import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, type Runner, run, runOnce, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { openQueuePool } from './queue-pool.js';

const quiet = new Logger(() => (level, message) => {
  if (level === 'error') process.stderr.write(`${message}\n`);
});

/** Each day just after midnight in China, once for days on which nothing ran: what fell due yesterday counts. */
const SCHEDULE = '5 16 * * * follow-calendar ?fill=1d';

const POLL_MS = 2000;
const PAUSE_MS = 500;

/** What a process that was killed had in hand is free again: a task may be done twice, but never not at all. */
async function freeTasksOfTheDead(pool: Pool): Promise<void> {
  await pool.query(`select graphile_worker.force_unlock_workers(
    array(select distinct locked_by from graphile_worker.jobs where locked_by is not null))`);
}

async function begin(pgPool: Pool, taskList: TaskList): Promise<Runner> {
  await freeTasksOfTheDead(pgPool);
  return run({
    pgPool,
    taskList,
    crontab: SCHEDULE,
    concurrency: 1,
    noHandleSignals: true,
    pollInterval: POLL_MS,
    logger: quiet,
  });
}

export interface Worker {
  /** Finishes the task in hand and lets go of the database. */
  stop(): Promise<void>;
}

/** Works through the queue as long as the server runs; begins anew when the database went away in the middle of a task. */
export async function startWorker(ownerUrl: string, taskList: TaskList): Promise<Worker> {
  const pool = openQueuePool(ownerUrl);
  let isStopping = false;
  let runner: Runner | null = await begin(pool, taskList);
  const keepWorking = async () => {
    while (!isStopping) {
      await runner?.promise.catch(() => {});
      if (isStopping) return;
      await sleep(PAUSE_MS);
      runner = await begin(pool, taskList).catch(() => null);
    }
    await runner?.stop().catch(() => {});
  };
  const working = keepWorking();
  return {
    stop: async () => {
      isStopping = true;
      await runner?.stop().catch(() => {});
      await working;
      await pool.end();
    },
  };
}

/** Whether a task is in somebody's hands or could be taken now. */
async function hasWork(pool: Pool): Promise<boolean> {
  const { rowCount } = await pool.query(`select from graphile_worker.jobs
    where locked_at is not null or (run_at <= now() and attempts < max_attempts) limit 1`);
  return rowCount === 1;
}

/** Works until the queue is empty, and whoever else works on it has finished. */
export async function drainQueue(ownerUrl: string, taskList: TaskList): Promise<void> {
  const pgPool = openQueuePool(ownerUrl);
  try {
    do {
      await runOnce({ pgPool, taskList, noHandleSignals: true, logger: quiet });
    } while ((await hasWork(pgPool)) && (await sleep(20, true)));
  } finally {
    await pgPool.end();
  }
}
