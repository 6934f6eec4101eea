import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { type FactScope, held } from '../measures/fact-scope.js';

/** One mandate in an open cycle, with everything its score is worked out from. */
export interface SubjectRow {
  mandateId: string;
  cycleId: string;
  type: string;
  programmeVersionId: string;
  /** Null while it has not been evaluated. */
  evaluationId: string | null;
  digest: string | null;
  /** Numerator and denominator by stored measure key; what has no facts is missing. */
  measures: Record<string, [string, string | null]>;
  /** The mean of the raters' figures by criterion. */
  ratings: Record<string, string>;
}

/** Mandates of the year whose cycle is open, or whose evaluation waited when the cycle was published. */
export async function readSubjects(db: Db, scope: FactScope): Promise<SubjectRow[]> {
  const { jurisdictionId, year, representativeIds } = scope;
  const ofMandates =
    representativeIds === null ? sql`true` : sql`mandate_id in (select mandate_id from ${held(scope)} named)`;
  const { rows } = await sql<SubjectRow>`
    select h.mandate_id, c.id as cycle_id, c.type, c.programme_version_id, e.id as evaluation_id, e.digest,
      coalesce(m.measures, '{}') as measures, coalesce(r.ratings, '{}') as ratings
    from ${held(scope)} h
    join evaluation_cycles c on c.jurisdiction_id = h.jurisdiction_id and c.year = ${year} and c.type = h.type
    left join evaluations e on e.jurisdiction_id = c.jurisdiction_id and e.cycle_id = c.id
      and e.mandate_id = h.mandate_id
    left join (
      select mandate_id, jsonb_object_agg(measure, jsonb_build_array(numerator::text, denominator::text)) as measures
      from mandate_measures
      where jurisdiction_id = ${jurisdictionId} and year = ${year} and ${ofMandates}
      group by mandate_id) m on m.mandate_id = h.mandate_id
    left join (
      select evaluation_id, jsonb_object_agg(criterion, points::text) as ratings from (
        select evaluation_id, criterion, trim_scale(avg(points)) as points from ratings
        where jurisdiction_id = ${jurisdictionId} and submitted_at is not null group by evaluation_id, criterion) means
      group by evaluation_id) r on r.evaluation_id = e.id and c.phase <> 'RATING'
    where c.phase <> 'PUBLISHED' or (e.id is not null and e.published_at is null)
    order by h.mandate_id`.execute(db);
  return rows;
}
