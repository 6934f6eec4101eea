import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Db } from '../database/reading.js';
import { occurrences } from '../programmes/calendar/calendar.js';
import type { Holidays } from '../programmes/calendar/holidays.js';
import type { ActivityKind, Programme } from '../programmes/programme.js';

/** What a calendar is drawn from. */
export interface CalendarPlan {
  programme: Programme;
  year: number;
  holidays: Holidays;
  jurisdictionId: string;
}

/** Who holds one occasion of a kind. */
export interface Host {
  groupId: string | null;
  wardId: string;
}

export interface Hosts {
  group: Host[];
  ward: Host[];
  jurisdiction: Host[];
}

/** Kinds of groups that are service teams. */
export const teamKinds = ({ groups: { kinds } }: Programme): string[] =>
  kinds.flatMap(({ key, isTeam }) => (isTeam ? [key] : []));

/** Groups that meet by the calendar; a service team has tasks of its own. */
export function isHost(programme: Programme): (group: { kind: string | null }) => boolean {
  const teams = teamKinds(programme);
  return ({ kind }) => kind === null || !teams.includes(kind);
}

/** Who holds an occasion, by what the kind says: each group, each ward with groups, or the jurisdiction once. */
export async function hostsOf(db: Db, jurisdictionId: string, programme: Programme): Promise<Hosts> {
  const groups = await db
    .selectFrom('groups')
    .select(['id', 'wardId', 'kind'])
    .where('jurisdictionId', '=', jurisdictionId)
    .execute();
  const tops = await db
    .selectFrom('wards')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('parentId', 'is', null)
    .execute();
  return {
    group: groups.filter(isHost(programme)).map(({ id, wardId }) => ({ groupId: id, wardId })),
    ward: [...new Set(groups.map(({ wardId }) => wardId))].map(wardId => ({ groupId: null, wardId })),
    jurisdiction: tops.map(({ id }) => ({ groupId: null, wardId: id })),
  };
}

/** The occasions of a kind in the year, one for each host, in the language records are kept in. */
function occasionsOf(kind: ActivityKind, hosts: Host[], { year, holidays, jurisdictionId }: CalendarPlan) {
  return occurrences(kind, year, holidays).flatMap(({ scheduledOn, originalOn }) =>
    hosts.map(({ groupId, wardId }) => ({
      jurisdiction_id: jurisdictionId,
      id: v7(),
      kind: kind.key,
      title: kind.title['zh-CN'],
      group_id: groupId,
      ward_id: wardId,
      scheduled_on: scheduledOn,
      original_on: originalOn,
      venue: kind.venue?.['zh-CN'] ?? null,
      starts_at: kind.hours?.from ?? null,
      ends_at: kind.hours?.to ?? null,
    })),
  );
}

/** Adds the activities of the year that are not there yet. Answers how many. */
export async function openActivities(db: Db, plan: CalendarPlan): Promise<number> {
  const hosts = await hostsOf(db, plan.jurisdictionId, plan.programme);
  const occasions = plan.programme.activities.flatMap(kind => occasionsOf(kind, hosts[kind.per], plan));
  const { numAffectedRows } = await sql`
    insert into activities (jurisdiction_id, id, kind, title, group_id, ward_id, scheduled_on, original_on, venue,
      starts_at, ends_at)
    select new.jurisdiction_id, new.id, new.kind, new.title, new.group_id, new.ward_id, new.scheduled_on,
      new.original_on, new.venue, new.starts_at, new.ends_at
    from jsonb_populate_recordset(null::activities, ${JSON.stringify(occasions)}::jsonb) new
    where not exists (select from activities old
      where old.jurisdiction_id = new.jurisdiction_id and old.kind = new.kind and old.original_on = new.original_on
        and old.ward_id = new.ward_id and old.group_id is not distinct from new.group_id)
    on conflict do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}
