import type { Activity } from './calendar.js';
import { atHour } from './days.js';
import type { Person } from './people.js';
import { type RollContext, takeRolls } from './rolls.js';
import type { Row } from './rows.js';
import type { WardRow } from './ward-rows.js';

/** An activity that was called when needed, and whoever was expected. */
export interface Occasion {
  kind: string;
  title: string;
  ward: WardRow;
  heldOn: string;
  venue: string | null;
  expected: readonly Person[];
}

export type OccasionContext = Omit<RollContext, 'wholeId'>;

/** Activities held without a fixed day, each with its roll. */
export function occasionRows(occasions: readonly Occasion[], context: OccasionContext) {
  const activities: Activity[] = [];
  const records: Row<'attendanceRecords'>[] = [];
  for (const { kind, title, ward, heldOn, venue, expected } of occasions) {
    const activity: Activity = {
      id: context.identify('activity', `${kind}/${heldOn}/${ward.code}`, atHour(heldOn, 8)),
      kind,
      title,
      groupId: null,
      wardId: ward.id,
      scheduledOn: heldOn,
      originalOn: heldOn,
      venue,
      state: 'HELD',
      minutes: null,
    };
    activities.push(activity);
    records.push(...takeRolls([activity], expected, { ...context, wholeId: ward.id }).records);
  }
  return { activities, records };
}
