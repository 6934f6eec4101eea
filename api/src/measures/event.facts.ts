import { sql } from 'kysely';
import { isUnconfirmedClaim } from '../duty-records/own-claim.js';
import { parametersOf } from '../programmes/measures/measure-keys.js';
import { type FactScope, type Facts, held, whose } from './fact-scope.js';

/** What happened to people while they held the mandate and is good to have more of, as the programme names it. */
export function eventsCounted(scope: FactScope): Facts {
  const kinds = parametersOf(scope.programme, 'eventKind').map(({ key }) => key);
  return sql`
    select ${whose}, d.kind as of, 'DutyRecord' as record_type, d.id as record_id, 0 as ordinal,
      d.happened_on as occurred_on, d.quantity as numerator, null::int as denominator,
      case when d.verified_at is null then 'RECORDED' else 'VERIFIED' end as detail
    from ${held(scope)} h
    join duty_records d on d.jurisdiction_id = h.jurisdiction_id and d.representative_id = h.representative_id
      and d.happened_on >= h.from_on and d.happened_on <= h.until_on
      and d.kind = any(${kinds}::text[]) and d.withdrawn_at is null and not ${isUnconfirmedClaim('d')}`;
}
