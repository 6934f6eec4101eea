import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import { expectedAt } from './expected-people.js';

export function selectActivities(db: Db, jurisdictionId: string) {
  return db.selectFrom('activities').selectAll('activities').where('activities.jurisdictionId', '=', jurisdictionId);
}

export type ActivityRow = Awaited<ReturnType<ReturnType<typeof selectActivities>['executeTakeFirstOrThrow']>>;

/** Loads activities by id. */
export function activityById(context: Context) {
  return batchByKey<ActivityRow>(
    async ids =>
      selectActivities(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const BY_DAY = [
  { expression: 'activities.scheduled_on', property: 'scheduledOn' },
  { expression: 'activities.id', property: 'id' },
];

export interface ActivityFilter {
  year: number;
  kind?: string | null;
  groupId?: string | null;
  wardId?: string | null;
  state?: string | null;
  from?: string | null;
  to?: string | null;
}

/** A page of the calendar of a year. */
export async function readActivities(context: Context, filter: ActivityFilter, page: PageArgs) {
  const { year, kind, groupId, wardId, state, from, to } = filter;
  let query = selectActivities(await context.read(), context.jurisdiction.id)
    .where('activities.scheduledOn', '>=', `${year}-01-01`)
    .where('activities.scheduledOn', '<=', `${year}-12-31`);
  if (kind) query = query.where('activities.kind', '=', kind);
  if (groupId) query = query.where('activities.groupId', '=', groupId);
  if (state) query = query.where('activities.state', '=', state);
  if (from) query = query.where('activities.scheduledOn', '>=', from);
  if (to) query = query.where('activities.scheduledOn', '<=', to);
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = activities.jurisdiction_id and line.ward_id = activities.ward_id)`);
  }
  return readPage(query, BY_DAY, page);
}

/** The next planned activity, from today, at which each person is expected through the primary mandate. */
export function nextActivity(context: Context) {
  return batchByKey<ActivityRow & { representativeId: string }>(
    async ids => {
      const { programme } = await context.once(programmeInForce);
      const { rows } = await sql<ActivityRow & { representativeId: string }>`
        select distinct on (m.representative_id) m.representative_id, a.*
        from mandates m join activities a on ${expectedAt(programme)}
        where m.jurisdiction_id = ${context.jurisdiction.id} and m.representative_id = any (${[...ids]}::uuid[])
          and a.state = 'PLANNED' and a.scheduled_on >= ${context.today}
        order by m.representative_id, a.scheduled_on, a.id`.execute(await context.read());
      return rows;
    },
    row => row.representativeId,
  );
}
