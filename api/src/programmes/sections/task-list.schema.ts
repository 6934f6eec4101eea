import { z } from 'zod';
import { closed, duration, key, onHoliday, recurrence, title } from './basics.schema.js';

/** Lists of tasks that are issued at fixed times and handed down the tree of wards. */
export const taskLists = closed({
  title,
  rule: recurrence.describe('RRULE of the days on which a list is issued, such as every Monday.'),
  onHoliday: onHoliday.default('next-workday'),
  limit: duration.describe('How long after the day of the list a task may take unless it says otherwise.'),
  issuedBy: z
    .array(z.enum(['liaison', 'leader']))
    .min(1)
    .default(['liaison', 'leader'])
    .describe('Who issues a list: the liaison office, or a leader in charge of the ward that issues it.'),
  from: key.describe('Kind of wards that issue lists, each its own; usually the whole jurisdiction.'),
  to: z
    .array(key)
    .min(1)
    .describe('Kinds of wards to which a task may be addressed or handed down, at or below the one that issues it.'),
  domains: z
    .array(closed({ key, title }).describe('A field of work.'))
    .min(1)
    .describe('The fields of work by which tasks are sorted, in this order.'),
  nilReports: z
    .boolean()
    .default(false)
    .describe('True: a report may say that there was nothing to do there, which counts as done.'),
  public: z
    .enum(['nothing', 'tasks', 'progress'])
    .default('nothing')
    .describe(
      'What everybody may read without signing in: nothing; the tasks and whom they are addressed to; or as well which are done.',
    ),
}).describe('Lists of tasks that are issued at fixed times and handed down the tree of wards.');
