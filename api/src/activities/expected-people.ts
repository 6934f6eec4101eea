import { type RawBuilder, sql } from 'kysely';
import type { Programme } from '../programmes/programme.js';
import { wardOn } from '../wards/ward-days.sql.js';

/** Per kind, the types that are expected; a kind that expects all is not listed. */
function eligibleTypes(programme: Programme): string {
  const narrowed = programme.activities.filter(({ eligible }) => eligible !== 'all');
  return JSON.stringify(Object.fromEntries(narrowed.map(({ key, eligible }) => [key, eligible])));
}

/** SQL over `activities a`: the day whose people are expected. Putting a day off by hand changes nobody's duty. */
const EXPECTED_ON = 'coalesce(a.expected_on, a.scheduled_on)';

/**
 * SQL over `activities a` and `mandates m`: whether the mandate makes its holder expected there. It is the primary one
 * on the day and belongs to the group or, without a group, to the ward or one below it; and one of the person's mandates
 * of the day is of a type that the kind expects.
 */
export function expectedAt(programme: Programme): RawBuilder<boolean> {
  const eligible = eligibleTypes(programme);
  const heldThen = (mandate: string) =>
    sql.raw(
      `${mandate}.started_on <= ${EXPECTED_ON} and (${mandate}.ended_on is null or ${mandate}.ended_on >= ${EXPECTED_ON})`,
    );
  return sql<boolean>`(m.jurisdiction_id = a.jurisdiction_id and m.is_primary and ${heldThen('m')}
    and case when a.group_id is not null then m.group_id = a.group_id
      else exists (select from ward_ancestors line where line.jurisdiction_id = a.jurisdiction_id
        and line.ward_id = ${wardOn('m', 'mandate_id', sql.raw(EXPECTED_ON))} and line.ancestor_id = a.ward_id) end
    and (${eligible}::jsonb -> a.kind is null or exists (select from mandates held
      where held.jurisdiction_id = m.jurisdiction_id and held.representative_id = m.representative_id
        and ${heldThen('held')} and held.type in (select jsonb_array_elements_text(${eligible}::jsonb -> a.kind)))))`;
}

/** Per kind, the channels of visits that count as having attended. */
function meetingChannels(programme: Programme): string {
  const met = programme.activities.filter(({ metBy }) => metBy.length > 0);
  return JSON.stringify(
    Object.fromEntries(met.map(({ key, metBy }) => [key, metBy.map(({ visit }) => visit.channel)])),
  );
}

/**
 * SQL over `activities a` and the person's id: the key of a visit of that day to a household linked to the person that
 * day, by a channel that the programme takes for attending; null without one.
 */
export function meetingVisit(programme: Programme, representativeId: string): RawBuilder<string | null> {
  const channels = meetingChannels(programme);
  return sql<string | null>`(select v.id from standing_visits v
    where v.jurisdiction_id = a.jurisdiction_id and v.representative_id = ${sql.ref(representativeId)}
      and v.visited_on = a.scheduled_on
      and v.channel in (select jsonb_array_elements_text(${channels}::jsonb -> a.kind))
      and exists (select from links l
        join mandates held on held.jurisdiction_id = l.jurisdiction_id and held.id = l.mandate_id
        where l.jurisdiction_id = v.jurisdiction_id and l.household_id = v.household_id
          and held.representative_id = v.representative_id
          and l.started_on <= v.visited_on and (l.ended_on is null or l.ended_on >= v.visited_on))
    order by v.id limit 1)`;
}
