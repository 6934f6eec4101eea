import type { Context } from '../context.js';
import { batchManyByKey } from '../shared/batch.js';

/** Loads what was noted about the items of an activity's agenda. */
export function agendaNotesOf(context: Context) {
  return batchManyByKey(
    async ids =>
      (await context.read())
        .selectFrom('agendaNotes')
        .selectAll()
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('activityId', 'in', [...ids])
        .execute(),
    row => row.activityId,
  );
}

/** Loads each time an activity was put off by hand, in order. */
export function postponementsOf(context: Context) {
  return batchManyByKey(
    async ids =>
      (await context.read())
        .selectFrom('activityPostponements')
        .selectAll()
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('activityId', 'in', [...ids])
        .orderBy('postponedAt')
        .execute(),
    row => row.activityId,
  );
}
