import { sql } from 'kysely';
import { type FactScope, type Facts, held, whose, within } from './fact-scope.js';

/** Pledges of the year that are signed; the day of signing says under which mandate they count. */
function signed(scope: FactScope) {
  return sql`${held(scope)} h
    join pledges p on p.jurisdiction_id = h.jurisdiction_id and p.representative_id = h.representative_id
      and p.year = ${scope.year} and p.signed_on is not null and ${within(scope, sql`p.signed_on`)} between h.from_on and h.until_on`;
}

function items(scope: FactScope, counts: string): Facts {
  return sql`
    select ${whose}, i.key as of, 'PledgeItem' as record_type, i.id as record_id, 0 as ordinal,
      coalesce(i.judged_on, i.claimed_on, p.signed_on) as occurred_on, (${sql.raw(counts)})::int as numerator,
      1 as denominator, i.fulfilment as detail
    from ${signed(scope)}
    join pledge_items i on i.jurisdiction_id = p.jurisdiction_id and i.pledge_id = p.id`;
}

export const itemsConfirmed = (scope: FactScope): Facts => items(scope, `i.fulfilment = 'CONFIRMED'`);
export const itemsClaimed = (scope: FactScope): Facts => items(scope, 'i.claimed_on is not null');

/** A person counts once, when every item of the pledge is confirmed. */
export function pledgesFulfilled(scope: FactScope): Facts {
  return sql`
    select ${whose}, null as of, 'Pledge' as record_type, p.id as record_id, 0 as ordinal, p.signed_on as occurred_on,
      bool_and(i.fulfilment = 'CONFIRMED')::int as numerator, 1 as denominator,
      concat(count(*) filter (where i.fulfilment = 'CONFIRMED'), '/', count(*)) as detail
    from ${signed(scope)}
    join pledge_items i on i.jurisdiction_id = p.jurisdiction_id and i.pledge_id = p.id
    group by ${whose}, p.id, p.signed_on`;
}

/** Keys of the items that help a household. */
export function pairingItems({ programme }: FactScope) {
  const keys = (programme.pledge?.items ?? []).filter(item => item.beneficiary !== undefined).map(item => item.key);
  return sql`${keys}::text[]`;
}

/** Households that items promise to help; each counts once, confirmed or not. */
export function householdsPaired(scope: FactScope): Facts {
  return sql`
    select ${whose}, null as of, 'Household' as record_type, i.household_id as record_id, 0 as ordinal,
      min(p.signed_on) as occurred_on, 1 as numerator, null::int as denominator, min(i.fulfilment) as detail
    from ${signed(scope)}
    join pledge_items i on i.jurisdiction_id = p.jurisdiction_id and i.pledge_id = p.id
      and i.key = any(${pairingItems(scope)}) and i.household_id is not null
    group by ${whose}, i.household_id`;
}
