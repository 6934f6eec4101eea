import { sql } from 'kysely';
import type { Db } from '../database/reading.js';

/** Somebody's fact, and from when to when it counts. */
export interface FactSpan {
  /** First day; null: the day of the activity. */
  from: string | null;
  /** Last day; null: that of the activity, or there is no end to it yet. */
  until: string | null;
  representativeId?: string;
  mandateId?: string;
  activityId?: string;
  groupId?: string | null;
  wardId?: string | null;
  /** It counts for everybody of the group, of the ward and those below, or of the jurisdiction when neither is named. */
  isForAll?: boolean;
  /** A mandate of this type begins with it. */
  type?: string;
}

/** A fact by its place in what was asked, and a year in which it may not be recorded any more. */
export interface LockedFact {
  place: number;
  year: number;
}

function asRow(fact: FactSpan, place: number) {
  return {
    place,
    from_on: fact.from,
    until_on: fact.until,
    representative_id: fact.representativeId,
    mandate_id: fact.mandateId,
    activity_id: fact.activityId,
    group_id: fact.groupId,
    ward_id: fact.wardId,
    is_for_all: fact.isForAll ?? false,
    type: fact.type,
  };
}

/** Mandates of the locked year for which a fact counts. */
const counting = sql`
  m.jurisdiction_id = lock.jurisdiction_id and m.started_on <= make_date(lock.year, 12, 31)
  and (m.ended_on is null or m.ended_on >= make_date(lock.year, 1, 1))
  and (m.representative_id = fact.representative_id or m.id = fact.mandate_id
    or (fact.is_for_all and case
      when fact.group_id is not null then m.group_id = fact.group_id
      when fact.ward_id is not null then exists (select from ward_ancestors line
        where line.jurisdiction_id = m.jurisdiction_id and line.ward_id = m.ward_id and line.ancestor_id = fact.ward_id)
      else true end))`;

/** Which of the facts belong to a year that is locked for somebody they count for: a person of a type, a ward of a kind. */
export async function lockedFacts(db: Db, jurisdictionId: string, facts: readonly FactSpan[]): Promise<LockedFact[]> {
  if (facts.length === 0) return [];
  const { rows } = await sql<LockedFact>`
    with fact as materialized (
      select said.*, coalesce(said.from_on, a.scheduled_on) as first_day,
        coalesce(said.until_on, a.scheduled_on, 'infinity') as last_day
      from jsonb_to_recordset(${JSON.stringify(facts.map(asRow))}::jsonb) as said(place int, from_on date, until_on date,
        representative_id uuid, mandate_id uuid, activity_id uuid, is_for_all boolean, group_id uuid, ward_id uuid,
        type text)
      left join activities a on a.jurisdiction_id = ${jurisdictionId} and a.id = said.activity_id)
    select distinct fact.place, lock.year from fact_locks lock
    join fact on fact.first_day <= make_date(lock.year, 12, 31) and fact.last_day >= make_date(lock.year, 1, 1)
    where lock.jurisdiction_id = ${jurisdictionId} and case lock.subject
      when 'REPRESENTATIVE' then fact.type = lock.type
        or exists (select from mandates m where m.type = lock.type and ${counting})
      else exists (
        select from wards w
        join ward_ancestors line on line.jurisdiction_id = w.jurisdiction_id and line.ancestor_id = w.id
        where w.jurisdiction_id = lock.jurisdiction_id and w.kind = lock.type and (line.ward_id = fact.ward_id
          or line.ward_id in (select m.ward_id from mandates m where ${counting})))
      end
    order by fact.place, lock.year`.execute(db);
  return rows;
}
