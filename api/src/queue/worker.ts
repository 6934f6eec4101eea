import { Logger, type Runner, run, runOnce, type TaskList } from 'graphile-worker';

const quiet = new Logger(() => (level, message) => {
  if (level === 'error') process.stderr.write(`${message}\n`);
});

/** Works through the queue as long as the server runs. */
export function startWorker(ownerUrl: string, taskList: TaskList): Promise<Runner> {
  return run({
    connectionString: ownerUrl,
    taskList,
    concurrency: 1,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: quiet,
  });
}

/** Works until the queue is empty. */
export async function drainQueue(ownerUrl: string, taskList: TaskList): Promise<void> {
  await runOnce({ connectionString: ownerUrl, taskList, noHandleSignals: true, logger: quiet });
}
