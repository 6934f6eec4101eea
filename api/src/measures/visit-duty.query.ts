import { sql } from 'kysely';
import { expectedAt, meetingVisit } from '../activities/expected-people.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Programme } from '../programmes/programme.js';
import { batchManyByKey } from '../shared/batch.js';
import { yearOf } from '../shared/checks.js';
import { mustVisitRows } from '../visits/must-visit.rows.js';
import { visitById } from '../visits/visit.query.js';
import { rulePeriods } from '../visits/visit-periods.js';
import { keyList } from './fact-scope.js';
import type { VisitDuty } from './visit-duty.type.js';

interface DutyScope {
  jurisdictionId: string;
  programme: Programme;
  today: string;
  /** Years in which the visits were made. */
  years: readonly number[];
  visitIds: readonly string[];
}

const visitsAsked = ({ jurisdictionId, visitIds }: DutyScope) =>
  sql`standing_visits v where v.jurisdiction_id = ${jurisdictionId} and v.id = any(${keyList(visitIds)})`;

function fixedDays(scope: DutyScope) {
  const { programme, jurisdictionId } = scope;
  return sql`
    select met.visit_id, met.household_id, met.activity_id as record_key, met.kind as key, 'ACTIVITY' as kind
    from (
      select v.id as visit_id, v.household_id, a.id as activity_id, a.kind,
        ${meetingVisit(programme, 'm.representativeId')} as met_by
      from (select * from ${visitsAsked(scope)}) v
      join activities a on a.jurisdiction_id = ${jurisdictionId} and a.scheduled_on = v.visited_on
        and a.state <> 'CANCELLED'
      join mandates m on m.representative_id = v.representative_id and ${expectedAt(programme)}) met
    where met.met_by = met.visit_id`;
}

function owedVisits({ jurisdictionId, programme, today, visitIds }: DutyScope, year: number) {
  const households = sql`f.id in (select v.household_id from standing_visits v
    where v.jurisdiction_id = ${jurisdictionId} and v.id = any(${keyList(visitIds)}))`;
  const owed = mustVisitRows({ jurisdictionId, programme, year, eventsFrom: `${year}-01-01`, asOf: today, households });
  return sql`select owed.visit_id, owed.household_id, owed.event_id as record_key, owed.trigger as key, 'MUST_VISIT' as kind
    from ${owed} owed where owed.state = 'MADE' and owed.visit_id = any(${keyList(visitIds)})`;
}

function rulesServed(scope: DutyScope) {
  const { programme, today, years } = scope;
  const rows = years.flatMap(year =>
    rulePeriods(programme, year, today).map(period => ({
      rule: period.rule,
      types: period.types,
      channels: period.channels,
      round: period.round,
      from_on: period.fromOn,
      until_on: period.untilOn,
      is_of_links: period.per === 'household' && !period.ofWard,
    })),
  );
  return sql`
    select distinct v.id as visit_id, v.household_id, null::uuid as record_key, rule.rule as key, 'RULE' as kind
    from (select * from ${visitsAsked(scope)}) v
    join jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as rule(rule text, types text[], channels text[],
      round text, from_on date, until_on date, is_of_links boolean)
      on v.visited_on between rule.from_on and rule.until_on
      and (rule.channels is null or v.channel = any(rule.channels)) and (rule.round is null or v.round = rule.round)
    join mandates m on m.jurisdiction_id = v.jurisdiction_id and m.representative_id = v.representative_id
      and (rule.types is null or m.type = any(rule.types)) and m.started_on <= v.visited_on
      and (m.ended_on is null or m.ended_on >= v.visited_on)
    where not rule.is_of_links or exists (select from links l where l.jurisdiction_id = m.jurisdiction_id
      and l.mandate_id = m.id and l.household_id = v.household_id and l.started_on <= v.visited_on
      and (l.ended_on is null or l.ended_on >= v.visited_on))`;
}

function pledgesSupported(scope: DutyScope) {
  return sql`
    select distinct v.id as visit_id, v.household_id, i.pledge_id as record_key, i.key, 'PLEDGE' as kind
    from (select * from ${visitsAsked(scope)}) v
    join evidence e on e.jurisdiction_id = v.jurisdiction_id and e.visit_id = v.id
    join pledge_items i on i.jurisdiction_id = e.jurisdiction_id and i.id = e.pledge_item_id`;
}

/** Loads what each visit fulfils, in one statement however many visits. */
export function visitDuties(context: Context) {
  return batchManyByKey<VisitDuty>(
    async visitIds => {
      const { programme } = await context.once(programmeInForce);
      const visits = await context.once(visitById).loadMany(visitIds);
      const years = [...new Set(visits.flatMap(each => (each && 'visitedOn' in each ? [yearOf(each.visitedOn)] : [])))];
      const { jurisdiction, today } = context;
      const scope = { jurisdictionId: jurisdiction.id, programme, today, years, visitIds };
      const parts = [
        fixedDays(scope),
        ...(programme.visits.mustVisit.length > 0 ? years.map(year => owedVisits(scope, year)) : []),
        rulesServed(scope),
        pledgesSupported(scope),
      ];
      const { rows } = await sql<VisitDuty>`select * from (${sql.join(parts, sql` union all `)}) duties
        order by kind, key`.execute(await context.read());
      return rows;
    },
    row => row.visitId,
  );
}
