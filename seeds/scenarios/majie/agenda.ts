import type { Activity } from '../../factories/calendar.js';
import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Row } from '../../factories/rows.js';
import { ACTIVITY } from './keys.js';
import type { Township } from './wards.js';

const MOST_REPORTED = 4;

export interface AgendaContext {
  township: Township;
  orders: readonly Row<'matters'>[];
  identify: Identify;
  officeUser: string;
}

/** What was told of each item of the agenda, and of which earlier orders of the village group the courtyard heard. */
export function agendaTables(activities: readonly Activity[], context: AgendaContext): [string, object[]][] {
  const { township, orders, identify, officeUser } = context;
  const groupOf = new Map(township.grids.map(({ ward, group }) => [ward.id, group.id]));
  const byGroup = Map.groupBy(orders, ({ wardId }) => groupOf.get(wardId));
  const courtyards = activities.filter(({ kind }) => kind === ACTIVITY.courtyardMeeting);
  const reported = courtyards.flatMap(({ id: activityId, wardId, scheduledOn }) =>
    (byGroup.get(wardId) ?? [])
      .filter(({ answeredOn }) => answeredOn !== null && answeredOn < scheduledOn)
      .slice(-MOST_REPORTED)
      .map(({ id: matterId }): Row<'reportedMatters'> => {
        const reportedAt = atHour(scheduledOn, 19);
        const id = identify('reported-matter', `${activityId}/${matterId}`, reportedAt);
        return { id, activityId, matterId, reportedBy: officeUser, reportedAt };
      }),
  );
  const notes = courtyards.map(({ id: activityId, scheduledOn }): Row<'agendaNotes'> => {
    const told = reported.filter(each => each.activityId === activityId).length;
    return {
      id: identify('agenda-note', activityId, atHour(scheduledOn, 19)),
      activityId,
      item: 'reported-back',
      note: told > 0 ? `反馈前期需求信息${told}件，群众无异议。` : '本组前期无已处置的需求信息。',
    };
  });
  return [
    ['agendaNotes', notes],
    ['reportedMatters', reported],
  ];
}
