import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';

/** What the worker does for each task of the queue. */
export function taskList(_orm: MikroORM): TaskList {
  return {};
}
