import { type RawBuilder, sql } from 'kysely';

type Moved = 'mandate_id' | 'household_id' | 'group_id';

/** Where each that has moved since a day was on it: `subject_id`, `from_ward_id`. Nothing in most jurisdictions. */
export function movedSince(jurisdictionId: string, moved: Moved, day: RawBuilder<unknown>) {
  const subject = sql.ref(moved);
  return sql`(select distinct on (${subject}) ${subject} as subject_id, from_ward_id from ward_moves
    where jurisdiction_id = ${jurisdictionId} and ${subject} is not null and until_on >= ${day}
    order by ${subject}, until_on)`;
}

/** SQL over a mandate, household or group `alias`: the ward it belonged to on a day. */
export function wardOn(alias: string, moved: Moved, day: RawBuilder<unknown>): RawBuilder<string> {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  return sql<string>`coalesce((select moved.from_ward_id from ward_moves moved
    where moved.jurisdiction_id = ${of('jurisdiction_id')} and ${sql.ref(`moved.${moved}`)} = ${of('id')}
      and moved.until_on >= ${day} order by moved.until_on limit 1), ${of('ward_id')})`;
}

/** The wards in which mandates were held, each from a day to a day: one row for each unless its ward became another. */
export function mandateStays(jurisdictionId: string) {
  return sql`(
    select m.id, m.ward_id, greatest(m.started_on, last.until_on + 1) as from_on, m.ended_on as until_on
    from mandates m
    left join (select mandate_id, max(until_on) as until_on from ward_moves
      where jurisdiction_id = ${jurisdictionId} and mandate_id is not null group by mandate_id) last
      on last.mandate_id = m.id
    where m.jurisdiction_id = ${jurisdictionId}
    union all
    select m.id, v.from_ward_id,
      coalesce(lag(v.until_on) over (partition by m.id order by v.until_on) + 1, m.started_on), v.until_on
    from ward_moves v join mandates m on m.jurisdiction_id = v.jurisdiction_id and m.id = v.mandate_id
    where v.jurisdiction_id = ${jurisdictionId})`;
}

/** SQL over a ward `alias`: whether it has not been closed by the day. */
export function isOpenOn(alias: string, day: string): RawBuilder<boolean> {
  const endedOn = sql.ref(`${alias}.ended_on`);
  return sql<boolean>`(${endedOn} is null or ${endedOn} >= ${day})`;
}

/**
 * SQL over a ward `alias`: whether figures of the year are shown for it. A ward that became part of another is shown up to
 * the last year that it ended as itself; one that closed otherwise also in the year in which it did.
 */
export function isThereIn(alias: string, year: number): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  const [first, last] = [sql`make_date(${year}::int, 1, 1)`, sql`make_date(${year}::int, 12, 31)`];
  return sql<boolean>`(coalesce(${of('started_on')}, '-infinity') <= ${last}
    and (${of('ended_on')} is null or ${of('ended_on')} >= ${last} or (${of('ended_on')} >= ${first}
      and not exists (select from ward_ancestors line where line.jurisdiction_id = ${of('jurisdiction_id')}
        and line.ward_id = ${of('id')} and line.relation = 'SUCCEEDED'))))`;
}
