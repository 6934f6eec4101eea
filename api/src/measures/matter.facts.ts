import { sql } from 'kysely';
import { type FactScope, type Facts, held, whose } from './fact-scope.js';

function matters(scope: FactScope, numerator: string, denominator: string): Facts {
  return sql`
    select ${whose}, x.kind as of, 'Matter' as record_type, x.id as record_id, 0 as ordinal, x.raised_on as occurred_on,
      ${sql.raw(numerator)} as numerator, ${sql.raw(denominator)} as denominator,
      case when x.state in ('ANSWERED', 'CLOSED') then x.outcome else x.state end as detail
    from ${held(scope)} h
    join matters x on x.jurisdiction_id = h.jurisdiction_id and x.representative_id = h.representative_id
      and x.raised_on >= h.from_on and x.raised_on <= h.until_on`;
}

/** A matter that was reopened waits for an answer again. */
const ANSWERED = `x.state in ('ANSWERED', 'CLOSED')`;

export const mattersRaised = (scope: FactScope): Facts => matters(scope, '1', 'null::int');
export const mattersAnswered = (scope: FactScope): Facts => matters(scope, `(${ANSWERED})::int`, '1');
export const mattersSolved = (scope: FactScope): Facts =>
  matters(scope, `(${ANSWERED} and x.outcome = 'SOLVED')::int`, '1');
