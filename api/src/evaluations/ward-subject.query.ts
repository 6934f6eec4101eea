import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database/reading.js';
import type { FactScope } from '../measures/fact-scope.js';
import { ownFigures } from '../measures/ward-figure.query.js';
import { isThereIn } from '../wards/ward-days.sql.js';
import type { SubjectRow } from './subject.query.js';

/** Every measure of wards with all below them, each as numerator and denominator. */
const summed = ({ jurisdictionId, year }: FactScope) => sql`
  select ward_id, jsonb_object_agg(measure, jsonb_build_array(numerator, denominator)) as measures from (
    select a.ancestor_id as ward_id, f.measure, sum(f.numerator)::text as numerator,
      sum(f.denominator)::text as denominator
    from open_wards o
    join ward_ancestors a on a.jurisdiction_id = ${jurisdictionId} and a.ancestor_id = o.ward_id
    join ${ownFigures({ jurisdictionId, year, measures: null })} f
      on f.jurisdiction_id = a.jurisdiction_id and f.ward_id = a.ward_id
    group by a.ancestor_id, f.measure) figures
  group by ward_id`;

/** What the system knows of every ward besides what the office says of it. */
const attributes = ({ jurisdictionId, asOf }: FactScope) => sql`o.attributes || jsonb_strip_nulls(jsonb_build_object(
  'type', o.type, 'ward-kind', o.type, 'terrain', o.terrain, 'linked-households', (select count(distinct l.household_id)
    from ward_ancestors a
    join households f on f.jurisdiction_id = a.jurisdiction_id and f.ward_id = a.ward_id
    join links l on l.jurisdiction_id = f.jurisdiction_id and l.household_id = f.id
      and l.started_on <= ${asOf}::date and (l.ended_on is null or l.ended_on >= ${asOf}::date)
    where a.jurisdiction_id = ${jurisdictionId} and a.ancestor_id = o.ward_id)))`;

async function readWhere(db: Db, scope: FactScope, isMeant: RawBuilder<unknown>): Promise<SubjectRow[]> {
  const { jurisdictionId, year } = scope;
  const { rows } = await sql<SubjectRow>`
    with open_wards as materialized (
      select w.id as ward_id, w.attributes, w.terrain, c.id as cycle_id, c.subject, c.type, c.phase,
        c.programme_version_id, e.id as evaluation_id, e.digest
      from evaluation_cycles c
      join wards w on w.jurisdiction_id = c.jurisdiction_id and w.kind = c.type
        and ${isThereIn('w', year)}
      left join evaluations e on e.jurisdiction_id = c.jurisdiction_id and e.cycle_id = c.id and e.ward_id = w.id
        and e.revision = 1
      where c.jurisdiction_id = ${jurisdictionId} and c.year = ${year} and c.subject = 'WARD'
        and ${isMeant})
    select null as mandate_id, null as representative_id, o.ward_id, o.cycle_id, o.subject, o.type, o.phase,
      o.programme_version_id, o.evaluation_id, o.digest, ${attributes(scope)} as attributes,
      coalesce(f.measures, '{}') as measures
    from open_wards o
    left join (${summed(scope)}) f on f.ward_id = o.ward_id
    order by o.ward_id`.execute(db);
  return rows;
}

/**
 * Wards of the kinds whose cycle is open, or whose evaluation waited when the cycle was published. They are always all of
 * them: there are few, and a fact of one person counts for every ward above.
 */
export const readWardSubjects = (db: Db, scope: FactScope): Promise<SubjectRow[]> =>
  readWhere(db, scope, sql`(c.phase <> 'PUBLISHED' or (e.id is not null and e.published_at is null))`);

/** Every ward that one cycle is about, published or not. */
export const readWardsOfCycle = (db: Db, scope: FactScope, cycleId: string): Promise<SubjectRow[]> =>
  readWhere(db, scope, sql`c.id = ${cycleId}`);
