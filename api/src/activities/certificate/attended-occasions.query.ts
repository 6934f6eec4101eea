import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { expectedAt, meetingVisit } from '../expected-people.js';
import type { CertifiedOccasion } from './certified-occasion.type.js';

interface Span {
  from: string;
  until: string;
}

/** What a person took part in, by day: what the roll says, or a visit that the programme takes for attending. */
export async function attendedOccasions(context: Context, representativeId: string, { from, until }: Span) {
  const { programme } = await context.once(programmeInForce);
  const attended = JSON.stringify(Object.fromEntries(programme.activities.map(kind => [kind.key, kind.attended])));
  const { rows } = await sql<CertifiedOccasion>`
    select held_on, title, byvisit as by_visit, case when byvisit then null else starts_at end as starts_at,
      case when byvisit then null else ends_at end as ends_at
    from (
      select a.id, a.scheduled_on as held_on, a.title, a.starts_at, a.ends_at, not in_roll.is_present as byvisit
      from activities a join mandates m on ${expectedAt(programme)}
      left join attendance_records r on r.jurisdiction_id = a.jurisdiction_id and r.activity_id = a.id
        and r.representative_id = m.representative_id
      cross join lateral (select coalesce(${attended}::jsonb -> a.kind ? r.status, false) as is_present) in_roll
      where a.jurisdiction_id = ${context.jurisdiction.id} and a.state = 'HELD'
        and a.scheduled_on between ${from} and ${until} and m.representative_id = ${representativeId}
        and (in_roll.is_present or ${meetingVisit(programme, 'm.representativeId')} is not null)
    ) taken order by held_on, starts_at, id`.execute(await context.read());
  return rows;
}
