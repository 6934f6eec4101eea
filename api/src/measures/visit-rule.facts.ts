import { type RawBuilder, sql } from 'kysely';
import { householdsOn } from '../households/households-on.sql.js';
import { rulePeriods } from '../visits/visit-periods.js';
import { movedSince } from '../wards/ward-days.sql.js';
import { type FactScope, type Facts, held, lastDay, whose } from './fact-scope.js';
import { inWards, nobody, type WardScope } from './ward.facts.js';

/** The rules in their periods, as a table. */
function rules({ programme, year, asOf }: FactScope) {
  const rows = rulePeriods(programme, year, asOf).map(period => ({
    ...period,
    rule_ordinal: period.ruleOrdinal,
    from_on: period.fromOn,
    on_day: period.onDay,
    at_least: period.atLeast,
    of_ward: period.ofWard,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as rule(rule text, per text, rule_ordinal int,
    ordinal int, period text, from_on date, on_day date, round text, types text[], channels text[], at_least int,
    of_ward boolean, residence text[], part int, whole int)`;
}

const fitsRule = sql`(rule.channels is null or v.channel = any(rule.channels))
  and (rule.round is null or v.round = rule.round)`;
const ofTypes = (column: string) => sql`(rule.types is null or ${sql.ref(column)} = any(rule.types))`;

/** The day on which links and mandate are looked at: in the period, or the last one in office. */
const lookedAt = sql`least(rule.on_day, h.until_on)`;

const holdsThen = sql`${lookedAt} >= greatest(rule.from_on, h.from_on)`;

const householdsThen = (scope: FactScope) => householdsOn(scope.jurisdictionId, lastDay(scope));

/** Groups in the wards to which they belonged when the year ended. */
const groupsThen = (scope: FactScope) => sql`(
  select each.jurisdiction_id, each.id, coalesce(moved.from_ward_id, each.ward_id) as ward_id from groups each
  left join ${movedSince(scope.jurisdictionId, 'group_id', lastDay(scope))} moved on moved.subject_id = each.id
  where each.jurisdiction_id = ${scope.jurisdictionId})`;

/** How often, and when last; `seen` is what is found. */
function seen(from: RawBuilder<unknown>) {
  return sql`cross join lateral (select count(distinct v.id) as times, max(v.visited_on) as last_on ${from}) seen`;
}

/** Columns of a case, met when it was seen often enough. */
const caseOf = (recordType: string, recordId: string) => sql`rule.rule as of, ${sql.lit(recordType)} as record_type,
  ${sql.ref(recordId)} as record_id, (rule.rule_ordinal * 100 + rule.ordinal)::int as ordinal,
  seen.last_on as occurred_on, (seen.times >= rule.at_least)::int as numerator, 1 as denominator,
  concat_ws(' ', nullif(rule.period, ''), seen.times) as detail`;

/** Households linked to the mandate, seen by the one who holds it. */
function linkedCases(scope: FactScope): Facts {
  return sql`
    select ${whose}, ${caseOf('Household', 'f.id')}
    from ${held(scope)} h
    join ${rules(scope)} on rule.per = 'household' and not rule.of_ward and ${ofTypes('h.type')} and ${holdsThen}
    join links l on l.jurisdiction_id = h.jurisdiction_id and l.mandate_id = h.mandate_id
      and l.started_on <= ${lookedAt} and (l.ended_on is null or l.ended_on >= ${lookedAt})
    join ${householdsThen(scope)} f on f.id = l.household_id and f.residence = any(rule.residence)
    ${seen(sql`from standing_visits v where v.jurisdiction_id = l.jurisdiction_id and v.household_id = l.household_id
      and v.representative_id = h.representative_id and v.visited_on >= greatest(rule.from_on, l.started_on)
      and v.visited_on <= ${lookedAt} and ${fitsRule}`)}`;
}

/** Visits to a household by anybody who was of the types that day. */
const visitsByTypes = sql`from standing_visits v
  join mandates m on m.jurisdiction_id = v.jurisdiction_id and m.representative_id = v.representative_id
    and ${ofTypes('m.type')} and m.started_on <= v.visited_on and (m.ended_on is null or m.ended_on >= v.visited_on)
  where v.jurisdiction_id = f.jurisdiction_id and v.household_id = f.id
    and v.visited_on >= rule.from_on and v.visited_on <= rule.on_day and ${fitsRule}`;

/** Every household of the ward and below, seen by anybody of the types: all members answer for all of them. */
function wardCases(scope: FactScope): Facts {
  return sql`
    select ${whose}, ${caseOf('Household', 'f.id')}
    from ${held(scope)} h
    join ${rules(scope)} on rule.of_ward and ${ofTypes('h.type')} and ${holdsThen}
    join ward_ancestors a on a.jurisdiction_id = h.jurisdiction_id and a.ancestor_id = h.ward_id
    join ${householdsThen(scope)} f on f.ward_id = a.ward_id and f.residence = any(rule.residence)
    ${seen(visitsByTypes)}`;
}

/** All visits of the person together. */
function personCases(scope: FactScope): Facts {
  return sql`
    select ${whose}, ${caseOf('Mandate', 'h.mandate_id')}
    from ${held(scope)} h
    join ${rules(scope)} on rule.per = 'representative' and ${ofTypes('h.type')} and ${holdsThen}
    ${seen(sql`from standing_visits v where v.jurisdiction_id = h.jurisdiction_id and v.representative_id = h.representative_id
      and v.visited_on >= greatest(rule.from_on, h.from_on) and v.visited_on <= ${lookedAt} and ${fitsRule}`)}`;
}

/** Visits of the members of a group, while they are members. */
const visitsOfGroup = (group: string) => sql`from mandates m
  join standing_visits v on v.jurisdiction_id = m.jurisdiction_id and v.representative_id = m.representative_id
    and v.visited_on >= greatest(rule.from_on, m.started_on) and v.visited_on <= least(rule.on_day, m.ended_on)
    and ${fitsRule}
  where m.jurisdiction_id = ${sql.ref(group.replace(/\.\w+$/, '.jurisdiction_id'))} and m.group_id = ${sql.ref(group)}
    and ${ofTypes('m.type')}`;

/** All visits of the group together. */
function groupCases(scope: FactScope): Facts {
  return sql`
    select ${whose}, ${caseOf('Group', 'h.group_id')}
    from ${held(scope)} h
    join ${rules(scope)} on rule.per = 'group' and ${ofTypes('h.type')} and ${holdsThen}
    ${seen(visitsOfGroup('h.group_id'))}
    where h.group_id is not null`;
}

/** Each case of each visit rule that applies to a mandate, and whether it is met. */
export function visitsDue(scope: FactScope): Facts {
  return sql`${linkedCases(scope)} union all ${wardCases(scope)} union all ${personCases(scope)}
    union all ${groupCases(scope)}`;
}

/** Each visit rule that applies to a mandate, and whether the share that it asks for is reached. */
export function visitRulesMet(scope: FactScope): Facts {
  return sql`
    select c.mandate_id, c.representative_id, c.ward_id, c.is_primary, null as of, 'Mandate' as record_type,
      c.mandate_id as record_id, rule.rule_ordinal as ordinal, null::date as occurred_on,
      (sum(c.numerator) * rule.whole >= sum(c.denominator) * rule.part)::int as numerator, 1 as denominator,
      concat(sum(c.numerator), '/', sum(c.denominator)) as detail
    from (${visitsDue(scope)}) c
    join (select distinct rule, rule_ordinal, part, whole from ${rules(scope)}) rule on rule.rule = c.of
    group by c.mandate_id, c.representative_id, c.ward_id, c.is_primary, rule.rule_ordinal, rule.part, rule.whole`;
}

/** Households of the ledger where they are, each once a period: linked ones seen by whoever is linked to them. */
function householdsOfWards(scope: WardScope): Facts {
  const linked = sql`from links l
    join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id and ${ofTypes('m.type')}
    left join standing_visits v on v.jurisdiction_id = l.jurisdiction_id and v.household_id = l.household_id
      and v.representative_id = m.representative_id and v.visited_on >= greatest(rule.from_on, l.started_on)
      and v.visited_on <= rule.on_day and ${fitsRule}
    where l.jurisdiction_id = f.jurisdiction_id and l.household_id = f.id
      and l.started_on <= rule.on_day and (l.ended_on is null or l.ended_on >= rule.on_day)
    having count(l.id) > 0`;
  const households = sql`${householdsThen(scope)} f on ${inWards(scope, 'f.ward_id')} and f.residence = any(rule.residence)`;
  const place = sql`${nobody}, f.ward_id, true as is_primary`;
  return sql`
    select ${place}, ${caseOf('Household', 'f.id')}
    from ${rules(scope)} join ${households} and rule.per = 'household' and not rule.of_ward ${seen(linked)}
    union all
    select ${place}, ${caseOf('Household', 'f.id')}
    from ${rules(scope)} join ${households} and rule.of_ward ${seen(visitsByTypes)}`;
}

/** Groups of wards that have members of the types, each once a period. */
function groupsOfWards(scope: WardScope): Facts {
  return sql`
    select ${nobody}, g.ward_id, true as is_primary, ${caseOf('Group', 'g.id')}
    from ${rules(scope)}
    join ${groupsThen(scope)} g on ${inWards(scope, 'g.ward_id')}
      and rule.per = 'group' and exists (select from mandates m where m.jurisdiction_id = g.jurisdiction_id
        and m.group_id = g.id and ${ofTypes('m.type')} and m.started_on <= rule.on_day
        and (m.ended_on is null or m.ended_on >= rule.on_day))
    ${seen(visitsOfGroup('g.id'))}`;
}

/** Cases of the visit rules for wards: what several people share, a household or a group, counts once. */
export function visitsDueInWards(scope: WardScope): Facts {
  const ofPersons = personCases({ ...scope, representativeIds: null });
  return sql`${householdsOfWards(scope)} union all ${groupsOfWards(scope)} union all
    select * from (${ofPersons}) p where p.is_primary and ${inWards(scope, 'p.ward_id')}`;
}
