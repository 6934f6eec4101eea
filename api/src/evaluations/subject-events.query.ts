import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { isUnconfirmedClaim } from '../duty-records/own-claim.js';
import { type FactScope, firstDay, held, keyList, lastDay } from '../measures/fact-scope.js';
import { ATTENDANCE_WORDS } from '../programmes/measures/event-kinds.js';
import { wardOn } from '../wards/ward-days.sql.js';
import type { EventFact } from './rubric/facts.js';
import type { SubjectRow } from './subject.query.js';

/** One event of a mandate as an object of the facts. */
type Events = RawBuilder<{ subjectId: string; event: EventFact }>;

const days = (scope: FactScope) => sql`between ${firstDay(scope)} and ${lastDay(scope)}`;
/** Only what happened while the mandate was held. */
const inOffice = (day: RawBuilder<unknown>) =>
  sql`${day} >= h.from_on and (h.until_on is null or ${day} <= h.until_on)`;

const record = (scope: FactScope) => sql`
  select d.id as record_id, d.happened_on, d.kind, d.representative_id, d.ward_id, jsonb_strip_nulls(d.attributes || jsonb_build_object('id', 'DutyRecord:' || d.id, 'kind', d.kind, 'on', d.happened_on,
      'quantity', trim_scale(d.quantity)::text, 'outOf', trim_scale(d.out_of)::text, 'stages', to_jsonb(d.stages),
      'verified', case when ${isUnconfirmedClaim('d')} then false end)) as event
  from duty_records d
  where d.jurisdiction_id = ${scope.jurisdictionId} and d.happened_on ${days(scope)} and d.withdrawn_at is null`;

const dutyRecords = (scope: FactScope, kinds: readonly string[]): Events => sql`
  select h.mandate_id as subject_id, r.event, r.happened_on as day, r.record_id
  from ${held(scope)} h join (${record(scope)} and d.kind = any(${[...kinds]}::text[])) r
    on r.representative_id = h.representative_id and ${inOffice(sql`r.happened_on`)}`;

const words = sql`${JSON.stringify(ATTENDANCE_WORDS)}::jsonb`;

const attendance = (scope: FactScope): Events => sql`
  select h.mandate_id, jsonb_build_object('id', 'Activity:' || a.id, 'kind', 'attendance', 'on', a.scheduled_on,
    'activity', a.kind, 'status', ${words} ->> r.status), a.scheduled_on, a.id
  from ${held(scope)} h
  join attendance_records r on r.jurisdiction_id = h.jurisdiction_id and r.representative_id = h.representative_id
  join activities a on a.jurisdiction_id = r.jurisdiction_id and a.id = r.activity_id and a.scheduled_on ${days(scope)}
    and ${inOffice(sql`coalesce(a.expected_on, a.scheduled_on)`)}`;

const visits = (scope: FactScope): Events => sql`
  select h.mandate_id, jsonb_strip_nulls(jsonb_build_object('id', 'Visit:' || v.id, 'kind', 'visit', 'on', v.visited_on,
    'channel', replace(lower(v.channel), '_', '-'), 'object', v.household_id, 'collective', nullif(v.is_collective, false),
    'helped', nullif(v.help <> '{}', false), 'round', v.round)), v.visited_on, v.id
  from ${held(scope)} h
  join standing_visits v on v.jurisdiction_id = h.jurisdiction_id and v.representative_id = h.representative_id
    and v.visited_on ${days(scope)} and ${inOffice(sql`v.visited_on`)}`;

/** What became of a matter after the facts of its year were locked does not count for the year. */
const countedOutcome = sql`(case when m.counted_state is null then m.outcome else m.counted_outcome end)`;

const matters = (scope: FactScope): Events => sql`
  select h.mandate_id, jsonb_build_object('id', 'Matter:' || m.id, 'kind', 'matter', 'on', m.raised_on,
    'matter-kind', m.kind, 'stages', to_jsonb(array_remove(array['raised',
      case when coalesce(m.counted_state, m.state) <> 'RAISED' then 'registered' end,
      case when ${countedOutcome} is not null then 'answered' end,
      case when ${countedOutcome} = 'SOLVED' then 'solved' end], null))), m.raised_on, m.id
  from ${held(scope)} h
  join matter_raisers r on r.jurisdiction_id = h.jurisdiction_id and r.representative_id = h.representative_id
  join matters m on m.jurisdiction_id = r.jurisdiction_id and m.id = r.matter_id and m.state <> 'MERGED'
    and m.raised_on ${days(scope)} and ${inOffice(sql`m.raised_on`)}`;

const pledgeItems = (scope: FactScope): Events => sql`
  select h.mandate_id, jsonb_strip_nulls(jsonb_build_object('id', 'PledgeItem:' || i.id, 'kind', 'pledge-item',
    'on', coalesce(i.judged_on, i.claimed_on), 'item', i.key, 'object', i.household_id,
    'stages', to_jsonb(array_remove(array[case when i.claimed_on is not null then 'claimed' end,
      case when i.fulfilment = 'CONFIRMED' then 'confirmed' end], null)))),
    coalesce(i.judged_on, i.claimed_on, p.signed_on), i.id
  from ${held(scope)} h
  join pledges p on p.jurisdiction_id = h.jurisdiction_id and p.representative_id = h.representative_id
    and p.year = ${scope.year} and p.signed_on is not null
  join pledge_items i on i.jurisdiction_id = p.jurisdiction_id and i.pledge_id = p.id`;

const BUILT_IN: Readonly<Record<string, (scope: FactScope) => Events>> = {
  attendance,
  visit: visits,
  matter: matters,
  'pledge-item': pledgeItems,
};

export type EventsBySubject = ReadonlyMap<string, EventFact[]>;

/** Duty records about a ward count for it and for every ward above. */
const wardRecords = (scope: FactScope, kinds: readonly string[], wardIds: readonly string[]): Events => sql`
  select a.ancestor_id as subject_id, r.event, r.happened_on as day, r.record_id
  from (${record(scope)} and d.kind = any(${[...kinds]}::text[])) r
  join ward_ancestors a on a.jurisdiction_id = ${scope.jurisdictionId} and a.ward_id = r.ward_id
    and a.ancestor_id = any(${keyList(wardIds)})`;

/** Events of persons count for every ward above, by the first mandate alone, so that none counts twice. */
const ofWardsAbove = (scope: FactScope, events: Events, wardIds: readonly string[]): Events => sql`
  select distinct a.ancestor_id, t.event, t.day, t.record_id
  from (${events}) t (subject_id, event, day, record_id)
  join mandates m on m.jurisdiction_id = ${scope.jurisdictionId} and m.id = t.subject_id and m.is_primary
  join ward_ancestors a on a.jurisdiction_id = m.jurisdiction_id and a.ward_id = ${wardOn('m', 'mandate_id', lastDay(scope))}
    and a.ancestor_id = any(${keyList(wardIds)})`;

/** Events of the named kinds for each subject, in the order of their days. */
export async function readEvents(
  db: Db,
  scope: FactScope,
  kinds: readonly string[],
  subjects: readonly SubjectRow[],
): Promise<EventsBySubject> {
  const wardIds = subjects.flatMap(({ mandateId, wardId }) => (mandateId === null ? wardId : []));
  const own = kinds.filter(kind => !BUILT_IN[kind]);
  const ofPersons = [
    ...(own.length > 0 ? [dutyRecords(scope, own)] : []),
    ...kinds.flatMap(kind => BUILT_IN[kind]?.(scope) ?? []),
  ];
  if (ofPersons.length === 0) return new Map();
  const ofWards = ofPersons.map(events => ofWardsAbove(scope, events, wardIds));
  const parts = wardIds.length > 0 ? [...ofWards, wardRecords(scope, own, wardIds)] : ofPersons;
  const { rows } = await sql<{ subjectId: string; events: EventFact[] }>`
    with told (subject_id, event, day, record_id) as (${sql.join(parts, sql` union all `)})
    select subject_id, jsonb_agg(event order by day, record_id) as events from told group by subject_id`.execute(db);
  return new Map(rows.map(({ subjectId, events }) => [subjectId, events]));
}
