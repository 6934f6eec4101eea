import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { type FactScope, held } from '../measures/fact-scope.js';

/** One subject of a cycle, with the measures of its year: a mandate, or a ward. */
export interface SubjectRow {
  mandateId: string | null;
  representativeId: string | null;
  /** The ward that is evaluated, or for which the mandate is held. */
  wardId: string;
  cycleId: string;
  subject: string;
  type: string;
  phase: string;
  programmeVersionId: string;
  /** Null while it has not been evaluated. */
  evaluationId: string | null;
  digest: string | null;
  attributes: Record<string, unknown>;
  /** Numerator and denominator by stored measure key; what has no facts is missing. */
  measures: Record<string, [string, string | null]>;
}

/** What the system knows of every mandate besides what the office says of it. */
const attributes = (scope: FactScope) => sql`m.attributes || jsonb_build_object('type', h.type, 'ward-kind', w.kind,
  'months-in-post', (extract(year from served) * 12 + extract(month from served))::int,
  'linked-households', (select count(distinct l.household_id) from links l
    where l.jurisdiction_id = h.jurisdiction_id and l.mandate_id = h.mandate_id
      and l.started_on <= ${scope.asOf}::date and (l.ended_on is null or l.ended_on >= ${scope.asOf}::date)))`;

async function readWhere(db: Db, scope: FactScope, isMeant: RawBuilder<unknown>): Promise<SubjectRow[]> {
  const { jurisdictionId, year, representativeIds } = scope;
  const ofMandates =
    representativeIds === null ? sql`true` : sql`mandate_id in (select mandate_id from ${held(scope)} named)`;
  const { rows } = await sql<SubjectRow>`
    select h.mandate_id, h.representative_id, h.ward_id, c.id as cycle_id, c.subject, c.type, c.phase, c.programme_version_id,
      e.id as evaluation_id, e.digest, ${attributes(scope)} as attributes, coalesce(f.measures, '{}') as measures
    from ${held(scope)} h
    join evaluation_cycles c on c.jurisdiction_id = h.jurisdiction_id and c.year = ${year}
      and c.subject = 'REPRESENTATIVE' and c.type = h.type
    join mandates m on m.jurisdiction_id = h.jurisdiction_id and m.id = h.mandate_id
    join wards w on w.jurisdiction_id = h.jurisdiction_id and w.id = h.ward_id
    cross join lateral age(least(m.ended_on, make_date(${year}::int, 12, 31)) + 1, m.started_on) served
    left join evaluations e on e.jurisdiction_id = c.jurisdiction_id and e.cycle_id = c.id
      and e.mandate_id = h.mandate_id and e.revision = 1
    left join (
      select mandate_id, jsonb_object_agg(measure, jsonb_build_array(numerator::text, denominator::text)) as measures
      from mandate_measures
      where jurisdiction_id = ${jurisdictionId} and year = ${year} and ${ofMandates}
      group by mandate_id) f on f.mandate_id = h.mandate_id
    where ${isMeant}
    order by h.mandate_id`.execute(db);
  return rows;
}

/** Mandates of the year whose cycle is open, or whose evaluation waited when the cycle was published. */
export const readSubjects = (db: Db, scope: FactScope): Promise<SubjectRow[]> =>
  readWhere(db, scope, sql`c.phase <> 'PUBLISHED' or (e.id is not null and e.published_at is null)`);

/** Every mandate that one cycle is about, published or not. */
export const readMandatesOfCycle = (db: Db, scope: FactScope, cycleId: string): Promise<SubjectRow[]> =>
  readWhere(db, scope, sql`c.id = ${cycleId}`);

/** What tells a subject from others of its cycle. */
export const subjectIdOf = ({ mandateId, wardId }: Pick<SubjectRow, 'mandateId' | 'wardId'>): string =>
  mandateId ?? wardId;
