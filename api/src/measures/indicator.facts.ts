import { sql } from 'kysely';
import { addsUp } from '../programmes/measures/measure-keys.js';
import { type Facts, firstDay, lastDay } from './fact-scope.js';
import { lastKnownDay } from './group-return.facts.js';
import { inWards, nobody, type WardScope } from './ward.facts.js';

const handedIn = sql`r.status in ('SUBMITTED', 'APPROVED')`;

/** Reports of the year that fell due or are handed in, each with whether it counts. */
function reportsDue(scope: WardScope, counts: ReturnType<typeof sql>): Facts {
  return sql`
    select ${nobody}, r.ward_id, true as is_primary, null as of, 'IndicatorReport' as record_type, r.id as record_id,
      0 as ordinal, r.due_on as occurred_on, coalesce(${counts}, false)::int as numerator, 1 as denominator,
      r.status as detail
    from indicator_reports r
    join wards w on w.jurisdiction_id = r.jurisdiction_id and w.id = r.ward_id
    where r.jurisdiction_id = ${scope.jurisdictionId} and ${inWards(scope, 'r.ward_id')}
      and r.period_on between ${firstDay(scope)} and ${lastDay(scope)}
      and r.due_on is not null and (${handedIn} or r.due_on < ${lastKnownDay(scope, 'WARD', 'w.kind')})`;
}

export const indicatorsComplete = (scope: WardScope): Facts => reportsDue(scope, handedIn);
export const indicatorsOnTime = (scope: WardScope): Facts =>
  reportsDue(scope, sql`${handedIn} and r.submitted_on <= r.due_on`);

/**
 * Approved figures that mean something for a ward with all below it: those of all periods where they add up, else the
 * last one of the year; a figure given once for good in every year.
 */
export function indicatorValues(scope: WardScope): Facts {
  const shown = scope.programme.indicators.filter(
    indicator => !indicator.highStakes && addsUp(scope.programme, indicator),
  );
  const keysOf = (chosen: typeof shown) => sql`${chosen.map(({ key }) => key)}::text[]`;
  const once = keysOf(shown.filter(({ period }) => period === 'once'));
  const summed = keysOf(shown.filter(({ sumOfPeriods }) => sumOfPeriods));
  return sql`
    select ${nobody}, r.ward_id, true as is_primary, r.indicator as of, 'IndicatorReport' as record_type,
      r.id as record_id, 0 as ordinal, case when r.indicator = any(${once}) then null else r.period_on end as occurred_on,
      r.value as numerator, null::int as denominator, r.status as detail
    from indicator_reports r
    where r.jurisdiction_id = ${scope.jurisdictionId} and ${inWards(scope, 'r.ward_id')} and r.status = 'APPROVED'
      and r.indicator = any(${keysOf(shown)})
      and (r.indicator = any(${once}) or r.period_on between ${firstDay(scope)} and ${lastDay(scope)})
      and (r.indicator = any(${summed}) or not exists (select from indicator_reports later
        where later.jurisdiction_id = r.jurisdiction_id and later.ward_id = r.ward_id
          and later.indicator = r.indicator and later.status = 'APPROVED' and later.period_on > r.period_on
          and later.period_on <= ${lastDay(scope)}))`;
}
