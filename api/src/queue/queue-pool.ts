import { Client, type ClientConfig, Pool } from 'pg';
import { isRetryable } from '../database/database-error.js';

/** "Cannot connect now": the one code at which the queue tries again to write down how a task ended. */
const UNREACHABLE = '57P03';

/** An error of our own: the queue reads the code of what it takes for an error, and drops that of anything else. */
function nameUnreachable(error: unknown): unknown {
  if (!isRetryable(error)) return error;
  return Object.assign(new Error((error as Error).message, { cause: error }), { code: UNREACHABLE });
}

type Call = (...args: unknown[]) => unknown;

/** Says in the queue's own words that the database went away; any other word for it would end the process. */
class QueueClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const connect = this.connect.bind(this) as Call;
    const query = this.query.bind(this) as Call;
    Object.assign(this, {
      connect: (answer: Call) => connect((error: unknown) => answer(nameUnreachable(error))),
      query: (...args: unknown[]) => {
        const answer = query(...args);
        return answer instanceof Promise ? answer.catch(error => Promise.reject(nameUnreachable(error))) : answer;
      },
    });
  }
}

/** A pool of our own, so that its end can be awaited and a lost connection does not end the process. */
export function openQueuePool(ownerUrl: string): Pool {
  const pool = new Pool({ connectionString: ownerUrl, max: 4, Client: QueueClient });
  // A pool ends before its connections have: what they meet on their way out is of no interest.
  const report = (error: Error) => pool.ending || process.stderr.write(`queue: ${error.message}\n`);
  pool.on('error', report);
  pool.on('connect', client => client.on('error', report));
  return pool;
}
