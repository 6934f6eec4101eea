import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { recomputeFigures } from './evaluations/recompute.js';
import { followCalendar } from './jurisdictions/open-years.js';
import type { Tasks } from './queue/enqueue.js';
import { mergeStale } from './queue/merge-stale.js';

/** What the worker does for each task of the queue. */
export function taskList(orm: MikroORM): TaskList {
  return {
    'follow-calendar': () => followCalendar(orm),
    'recompute-figures': async payload => {
      for (const stale of mergeStale(payload as Tasks['recompute-figures'])) {
        await recomputeFigures(orm, stale, new Date());
      }
    },
  };
}
