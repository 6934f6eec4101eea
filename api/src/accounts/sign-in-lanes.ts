import { createHash } from 'node:crypto';
import { InvalidInput } from '../shared/errors.js';

/** Checking a password takes a tenth of a second of a whole core: at most so many at once. */
const LANES = 2;
const LONGEST_QUEUE = 16;

interface Lane {
  length: number;
  last: Promise<unknown>;
}

const lanes: Lane[] = Array.from({ length: LANES }, () => ({ length: 0, last: Promise.resolve() }));

/**
 * Lets the attempts of one username follow each other, so that none slips past the count of failures, and those of all
 * users leave the server free for others.
 */
export async function inLane<T>(username: string, attempt: () => Promise<T>): Promise<T> {
  const lane = lanes[createHash('sha256').update(username).digest()[0]! % LANES]!;
  if (lane.length >= LONGEST_QUEUE) {
    throw new InvalidInput('Too many people are signing in', { reason: 'sign-in-busy', field: 'username' });
  }
  lane.length += 1;
  const turn = lane.last.then(attempt, attempt);
  lane.last = turn.catch(() => {});
  try {
    return await turn;
  } finally {
    lane.length -= 1;
  }
}
