import { sql } from 'kysely';
import { fitsLinkRule, linkRuleTable } from '../links/link-rule.sql.js';
import { type FactScope, type Facts, held, whose } from './fact-scope.js';

/** Links of a mandate on its last day in the year: 31 December while it is open. */
const linksOnLastDay = sql`
  join links l on l.jurisdiction_id = h.jurisdiction_id and l.mandate_id = h.mandate_id
    and l.started_on <= h.until_on and (l.ended_on is null or l.ended_on >= h.until_on)`;

export function householdsLinked(scope: FactScope): Facts {
  return sql`
    select ${whose}, null as of, 'Household' as record_type, l.household_id as record_id, 0 as ordinal,
      min(l.started_on) as occurred_on, 1 as numerator, null::int as denominator, null as detail
    from ${held(scope)} h ${linksOnLastDay}
    group by ${whose}, l.household_id`;
}

/** Each link rule of the mandate's type, and whether the links on its last day meet it. */
export function linkRulesMet(scope: FactScope): Facts {
  return sql`
    select ${whose}, null as of, 'Mandate' as record_type, h.mandate_id as record_id, rule.ordinal,
      null::date as occurred_on, (linked.count between rule.fewest and rule.most)::int as numerator, 1 as denominator,
      concat(linked.count, '/', rule.fewest) as detail
    from ${held(scope)} h
    join ${linkRuleTable(scope.programme)} on rule.type = h.type
    cross join lateral (
      select count(distinct l.household_id) from links l
      join households f on f.jurisdiction_id = l.jurisdiction_id and f.id = l.household_id
      where l.jurisdiction_id = h.jurisdiction_id and l.mandate_id = h.mandate_id
        and l.started_on <= h.until_on and (l.ended_on is null or l.ended_on >= h.until_on)
        and ${fitsLinkRule(sql`h.until_on`)}) linked`;
}
