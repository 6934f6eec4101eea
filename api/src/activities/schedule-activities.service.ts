import { requireRight } from '../accounts/access.js';
import { transactMany } from '../audit/transact-many.js';
import type { Context } from '../context.js';
import { ofYear, requireAllOpen } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { holidaysOf } from '../programmes/calendar/holidays.js';
import { markStale } from '../queue/enqueue.js';
import { yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import type { ScheduleActivitiesInput } from './activity.input.js';
import { openActivities } from './open-activities.js';
import { openGroupReturns } from './open-group-returns.js';

/** Opens the calendar of a year as the programme draws it; what stands there stays. Answers how many activities were added. */
export function scheduleActivities(context: Context, input: ScheduleActivitiesInput): Promise<number> {
  return transactMany(context, 'scheduleActivities', input, 'Activity', async db => {
    await requireRight(context, 'calendar.open', {});
    const { year } = input;
    const latest = yearOf(context.today) + 1;
    if (year > latest) {
      throw new InvalidInput('A calendar is opened for this year or the next', {
        reason: 'year-too-far',
        field: 'year',
        value: year,
        allowed: latest,
      });
    }
    await requireAllOpen(db, context, [{ ...ofYear(year), isForAll: true }]);
    const { programme, version } = await context.once(programmeInForce);
    const plan = { programme, year, holidays: holidaysOf(programme), jurisdictionId: context.jurisdiction.id };
    const count = await openActivities(db, plan);
    const groupReturns = await openGroupReturns(db, plan);
    await markStale(db, { jurisdictionId: context.jurisdiction.id, year, representativeIds: null });
    return { count, facts: { year, groupReturns, programmeVersion: version } };
  });
}
