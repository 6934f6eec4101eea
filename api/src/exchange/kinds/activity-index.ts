import { sql } from 'kysely';
import type { Database } from '../../database/tables.js';
import type { ImportScope } from '../import-scope.js';
import { nameKey } from '../values/clean-text.js';

export type ActivityRecord = Database['activities'];

/** Which activity a row means, as far as it says. */
export interface SoughtActivity {
  kind: string;
  on: string;
  title: string | null;
  groupId: string | null;
  wardId: string | null;
}

/** Activities of the days a file speaks of, found by kind and day. */
export class ActivityIndex {
  private readonly byDay = new Map<string, ActivityRecord[]>();

  constructor(activities: readonly ActivityRecord[]) {
    for (const activity of activities) this.add(activity);
  }

  add(activity: ActivityRecord): void {
    for (const day of new Set([activity.scheduledOn, activity.originalOn])) {
      const key = `${activity.kind} ${day}`;
      this.byDay.set(key, [...(this.byDay.get(key) ?? []), activity]);
    }
  }

  /** Those that fit what is said; one that takes place that day comes before one that was moved from it. */
  find({ kind, on, title, groupId, wardId }: SoughtActivity): ActivityRecord[] {
    const fitting = (this.byDay.get(`${kind} ${on}`) ?? []).filter(
      activity =>
        (title === null || nameKey(activity.title) === nameKey(title)) &&
        (groupId === null || activity.groupId === groupId) &&
        (wardId === null || activity.wardId === wardId),
    );
    const thatDay = fitting.filter(({ scheduledOn }) => scheduledOn === on);
    return thatDay.length > 0 ? thatDay : fitting;
  }
}

export async function readActivityIndex(
  { db, jurisdictionId }: ImportScope,
  days: readonly string[],
): Promise<ActivityIndex> {
  const dates = [...new Set(days)];
  const activities = await db
    .selectFrom('activities')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where(sql<boolean>`(scheduled_on = any(${dates}::date[]) or original_on = any(${dates}::date[]))`)
    .execute();
  return new ActivityIndex(activities);
}
