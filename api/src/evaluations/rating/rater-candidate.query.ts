import { sql } from 'kysely';
import type { Context } from '../../context.js';
import type { CycleRow } from '../cycle.query.js';
import { STATE } from './rater-assignment.query.js';
import { raterGroupNamed, rolesOf } from './rater-group.js';

/** Somebody who may belong to a rater group, and how far that person is with it. */
export interface CandidateRow {
  id: string;
  jurisdictionId: string;
  name: string;
  wardId: string | null;
  assignedCount: number;
  submittedCount: number;
  raterClass: string | null;
}

/** The accounts that may rate in a group, and those that do, by name. */
export async function readCandidates(context: Context, cycle: CycleRow, key: string): Promise<CandidateRow[]> {
  const group = await raterGroupNamed(context, cycle, key, 'named');
  const jurisdictionId = context.jurisdiction.id;
  const { rows } = await sql<CandidateRow>`
    with own as (
      select a.rater_id, ${STATE} as state from rater_assignments a
      where a.jurisdiction_id = ${jurisdictionId} and a.cycle_id = ${cycle.id} and a.rater_group = ${group.key})
    select u.id, ${jurisdictionId}::uuid as jurisdiction_id, u.display_name as name, account.ward_id,
      coalesce(work.assigned, 0)::int as assigned_count, coalesce(work.submitted, 0)::int as submitted_count,
      k.class as rater_class
    from users u
    left join rater_classes k on k.jurisdiction_id = ${jurisdictionId} and k.cycle_id = ${cycle.id}
      and k.rater_group = ${group.key} and k.rater_id = u.id
    left join lateral (select a.ward_id from role_assignments a where a.user_id = u.id
      and a.jurisdiction_id = ${jurisdictionId} and a.role = any(${rolesOf(group)}::text[])
      order by a.id limit 1) account on true
    left join (select rater_id, count(*) filter (where state <> 'WITHDRAWN') as assigned,
        count(*) filter (where state = 'SUBMITTED') as submitted from own group by rater_id) work on work.rater_id = u.id
    where work.rater_id is not null or u.disabled_at is null and exists (
      select from role_assignments a where a.user_id = u.id and a.jurisdiction_id = ${jurisdictionId}
        and a.role = any(${rolesOf(group)}::text[]))
    order by u.display_name collate "zh-x-icu", u.id`.execute(await context.read());
  return rows;
}
