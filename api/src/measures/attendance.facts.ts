import { sql } from 'kysely';
import { type FactScope, type Facts, firstDay, firstMandates, held, keyList, lastDay, whose } from './fact-scope.js';

/** What the programme says about each kind of activity, as a table. */
function kinds({ programme }: FactScope) {
  const rows = programme.activities.map(({ key, eligible, attended, metBy, excused }) => ({
    key,
    types: eligible === 'all' ? null : eligible,
    attended,
    met_by: metBy.map(({ visit }) => visit.channel),
    is_leave_missed: excused === 'counts-as-missed',
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as kind(key text, types text[], attended text[], met_by text[], is_leave_missed boolean)`;
}

function ofActivities({ activityIds }: FactScope) {
  return activityIds ? sql`a.id = any(${keyList(activityIds)})` : sql`true`;
}

/** Who was expected on the day stays expected when it is put off. */
const EXPECTED_ON = sql`coalesce(a.expected_on, a.scheduled_on)`;

/** Persons expected at activities held: by group, or where no group holds it by the ward and all below it. */
function expected(scope: FactScope) {
  const inOffice = sql`p.started_on <= ${EXPECTED_ON} and p.ended_on >= ${EXPECTED_ON}`;
  const activities = sql`a.jurisdiction_id = ${scope.jurisdictionId} and a.state = 'HELD'
    and a.scheduled_on between ${firstDay(scope)} and ${lastDay(scope)} and ${ofActivities(scope)}`;
  return sql`(
    select a.jurisdiction_id, a.id, a.kind, a.scheduled_on, ${EXPECTED_ON} as expected_on, p.representative_id from activities a
    join ${firstMandates(scope)} p
      on p.jurisdiction_id = a.jurisdiction_id and p.group_id = a.group_id and ${inOffice}
    where ${activities}
    union all
    select a.jurisdiction_id, a.id, a.kind, a.scheduled_on, ${EXPECTED_ON} as expected_on, p.representative_id from activities a
    join ward_ancestors w on w.jurisdiction_id = a.jurisdiction_id and w.ancestor_id = a.ward_id
    join ${firstMandates(scope)} p
      on p.jurisdiction_id = w.jurisdiction_id and p.ward_id = w.ward_id and ${inOffice}
    where ${activities} and a.group_id is null)`;
}

/** Visits of the day that stand for attendance: by a channel that the kind names, to a household linked that day. */
const visitOfTheDay = sql`exists (
  select from standing_visits v
  join links l on l.jurisdiction_id = v.jurisdiction_id and l.household_id = v.household_id
    and l.started_on <= v.visited_on and (l.ended_on is null or l.ended_on >= v.visited_on)
  join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
    and m.representative_id = v.representative_id
  where v.jurisdiction_id = e.jurisdiction_id and v.representative_id = e.representative_id
    and v.visited_on = e.scheduled_on and v.channel = any(kind.met_by))`;

const eligibleByAnyMandate = sql`(kind.types is null or exists (
  select from mandates m where m.jurisdiction_id = e.jurisdiction_id and m.representative_id = e.representative_id
    and m.type = any(kind.types) and m.started_on <= e.expected_on
    and (m.ended_on is null or m.ended_on >= e.expected_on)))`;

/** Everybody expected at each activity held, with what the roll or a visit says. */
function rolls(scope: FactScope) {
  return sql`(
    select e.*, r.status, kind.is_leave_missed, coalesce(r.status = any(kind.attended), false) as is_present,
      kind.met_by <> '{}' and coalesce(r.status <> all(kind.attended), true) and ${visitOfTheDay} as is_met
    from ${expected(scope)} e
    join ${kinds(scope)} on kind.key = e.kind and ${eligibleByAnyMandate}
    left join attendance_records r on r.jurisdiction_id = e.jurisdiction_id and r.activity_id = e.id
      and r.representative_id = e.representative_id)`;
}

function attendance(scope: FactScope, numerator: string, denominator: string, counted: string): Facts {
  return sql`
    select ${whose}, roll.kind as of, 'Activity' as record_type, roll.id as record_id, 0 as ordinal,
      roll.scheduled_on as occurred_on, ${sql.raw(numerator)} as numerator, ${sql.raw(denominator)} as denominator,
      case when roll.is_met then 'MET_BY_VISIT' else coalesce(roll.status, 'NO_ENTRY') end as detail
    from ${held(scope)} h
    join ${rolls(scope)} roll on roll.jurisdiction_id = h.jurisdiction_id
      and roll.representative_id = h.representative_id
      and roll.expected_on >= h.from_on and roll.expected_on <= h.until_on
    where ${sql.raw(counted)}`;
}

const ATTENDED = '(roll.is_present or roll.is_met)';
/** Approved leave is nobody's absence, unless the programme says that it counts as missed. */
const ON_LEAVE = `(coalesce(roll.status, '') = 'EXCUSED' and not roll.is_leave_missed and not ${ATTENDED})`;

export const attendanceRate = (scope: FactScope): Facts =>
  attendance(scope, `${ATTENDED}::int`, '1', `not ${ON_LEAVE}`);

export const absencesWithoutLeave = (scope: FactScope): Facts =>
  attendance(scope, '1', 'null::int', `roll.status = 'ABSENT' and not ${ATTENDED}`);
