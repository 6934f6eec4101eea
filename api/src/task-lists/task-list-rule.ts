import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { occurrences } from '../programmes/calendar/calendar.js';
import { holidaysOf } from '../programmes/calendar/holidays.js';
import type { Programme, TaskListRule } from '../programmes/programme.js';
import { yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';

/** What the programme says about task lists; refused when it knows none. */
export async function taskListRule(context: Context): Promise<TaskListRule> {
  const { programme } = await context.once(programmeInForce);
  if (programme.taskLists) return programme.taskLists;
  throw new InvalidInput('The programme knows no task lists', { reason: 'no-task-lists' });
}

/** The days of a year on which lists are issued. */
function listDays(programme: Programme, rule: TaskListRule, year: number): string[] {
  return occurrences(rule, year, holidaysOf(programme)).map(({ scheduledOn }) => scheduledOn);
}

/** The days for which a list may be issued, the newest last: those that have come, and the next one. */
export function openListDays(programme: Programme, today: string): string[] {
  if (!programme.taskLists) return [];
  const year = yearOf(today);
  const days = [year - 1, year, year + 1].flatMap(each => listDays(programme, programme.taskLists!, each));
  const next = days.findIndex(day => day > today);
  return days.slice(0, next + 1);
}
