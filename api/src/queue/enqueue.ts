import { sql } from 'kysely';
import type { Db } from '../database/reading.js';

/** Subjects whose figures a fact changed. */
export interface StaleFigures {
  jurisdictionId: string;
  year: number;
  /** Null means everybody of the year. */
  representativeIds: string[] | null;
  /** Wards with facts of their own that changed, besides those that the persons touch. */
  wardIds?: string[];
}

/** Names of the tasks, and what each is told. Payloads of one key are collected until the worker takes them. */
export interface Tasks {
  'recompute-figures': StaleFigures[];
}

/** Puts a task into the queue in the transaction of the fact: both happen, or neither. */
export async function enqueue<Name extends keyof Tasks>(
  db: Db,
  name: Name,
  payload: Tasks[Name],
  key: string,
): Promise<void> {
  await sql`select enqueue_task(${name}, ${JSON.stringify(payload)}::json, ${key})`.execute(db);
}

/** Says that figures of these representatives and years follow no longer from the facts. */
export async function markStale(db: Db, stale: StaleFigures): Promise<void> {
  await enqueue(db, 'recompute-figures', [stale], `recompute-figures:${stale.jurisdictionId}:${stale.year}`);
}
