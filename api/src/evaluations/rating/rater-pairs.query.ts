import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../context.js';
import { type RaterGroup, SELF } from '../../programmes/rubric/rated-criteria.js';
import { type CycleRow } from '../cycle.query.js';
import { type Obstacle, rivalsOf, rolesOf } from './rater-group.js';

/** Everybody of the rater group beside every subject of the cycle, as `select * from ${pairs} p`. */
export type Pairs = RawBuilder<PairRow>;

export interface PairRow {
  evaluationId: string;
  raterId: string;
  /** What stands between them, as far as records and earlier declarations tell. */
  obstacles: Obstacle[];
  assignmentId: string | null;
  isWithdrawn: boolean;
}

/** Whom each subject of a cycle is: a person through a mandate, or a ward. The first result counts, not a revision. */
export function subjectsOfCycle(jurisdictionId: string, cycleId: string) {
  return sql`(
    select e.id as evaluation_id, m.representative_id, coalesce(e.ward_id, m.ward_id) as ward_id, m.group_id,
      e.ward_id is not null as is_ward
    from evaluations e
    left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
    where e.jurisdiction_id = ${jurisdictionId} and e.cycle_id = ${cycleId} and e.revision = 1)`;
}

/** Accounts of the roles, with whom they are in whichever role, and the activity groups of those people in the year. */
function ratersOf(jurisdictionId: string, roles: readonly string[], year: number) {
  return sql`(
    select distinct on (a.user_id) a.user_id, a.role, a.ward_id, own.people, own.led_wards, array(
      select group_id from mandates m
      where m.jurisdiction_id = a.jurisdiction_id and m.representative_id = any(own.people)
        and m.group_id is not null and m.started_on <= make_date(${year}::int, 12, 31)
        and (m.ended_on is null or m.ended_on >= make_date(${year}::int, 1, 1))) as group_ids
    from role_assignments a join users u on u.id = a.user_id and u.disabled_at is null
    cross join lateral (
      select array_agg(o.representative_id) as people, array_agg(o.ward_id) filter (where o.role = 'LEADER') as led_wards
      from role_assignments o where o.jurisdiction_id = a.jurisdiction_id and o.user_id = a.user_id) own
    where a.jurisdiction_id = ${jurisdictionId} and a.role = any(${[...roles]}::text[])
    order by a.user_id, a.id)`;
}

/** Kinship lasts: who declared it once, for whatever year, has it. */
function declaredKin(jurisdictionId: string) {
  return sql`exists (
    select from rater_assignments k
    join evaluations e on e.jurisdiction_id = k.jurisdiction_id and e.id = k.evaluation_id
    left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
    where k.jurisdiction_id = ${jurisdictionId} and k.rater_id = r.user_id and k.conflict = 'KIN'
      and (m.representative_id = s.representative_id or e.ward_id = s.ward_id and s.is_ward))`;
}

function ratesAlreadyIn(jurisdictionId: string, groups: readonly string[]) {
  return sql`exists (
    select from rater_assignments o
    where o.jurisdiction_id = ${jurisdictionId} and o.evaluation_id = s.evaluation_id and o.rater_id = r.user_id
      and o.rater_group = any(${[...groups]}::text[]) and o.withdrawn_at is null)`;
}

/** Also where the account rates in another role than that of the person, or of the ward's leader. */
const IS_SELF = sql`coalesce(case when s.is_ward then s.ward_id = any(r.led_wards)
  else s.representative_id = any(r.people) end, false)`;

/** Every rater of the group beside every subject whom that account reaches. */
export async function pairsOf(context: Context, cycle: CycleRow, group: RaterGroup): Promise<Pairs> {
  const { id: jurisdictionId } = context.jurisdiction;
  const rivals = await rivalsOf(context, cycle, group.key);
  const isSelfGroup = group.key === SELF;
  return sql<PairRow>`(
    select s.evaluation_id, r.user_id as rater_id, a.id as assignment_id, a.withdrawn_at is not null as is_withdrawn,
      s.group_id = any(r.group_ids) as is_of_group, array_remove(array[
        case when ${isSelfGroup} <> ${IS_SELF} then ${isSelfGroup ? 'NOT_SELF' : 'SELF'} end,
        case when ${declaredKin(jurisdictionId)} then 'KIN' end,
        case when s.group_id = any(r.group_ids) then 'SAME_GROUP' end,
        case when ${ratesAlreadyIn(jurisdictionId, rivals)} then 'OTHER_GROUP' end], null) as obstacles
    from ${subjectsOfCycle(jurisdictionId, cycle.id)} s
    cross join ${ratersOf(jurisdictionId, rolesOf(group), cycle.year)} r
    left join rater_assignments a on a.jurisdiction_id = ${jurisdictionId} and a.evaluation_id = s.evaluation_id
      and a.rater_group = ${group.key} and a.rater_id = r.user_id
    where r.role <> 'LEADER' or r.ward_id is null or exists (
      select from ward_ancestors l
      where l.jurisdiction_id = ${jurisdictionId} and l.ward_id = s.ward_id and l.ancestor_id = r.ward_id))`;
}
