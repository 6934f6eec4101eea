import { sql } from 'kysely';
import { type FactScope, type Facts, held, whose } from './fact-scope.js';

/** What happened to a matter after the facts of its year were locked does not count for the year. */
const STATE = 'coalesce(x.counted_state, x.state)';
const OUTCOME = 'case when x.counted_state is null then x.outcome else x.counted_outcome end';
/** A matter that was reopened waits for an answer again. */
const ANSWERED = `${STATE} in ('ANSWERED', 'CLOSED')`;

function matters(scope: FactScope, numerator: string, denominator: string): Facts {
  return sql`
    select ${whose}, x.kind as of, 'Matter' as record_type, x.id as record_id, 0 as ordinal, x.raised_on as occurred_on,
      ${sql.raw(numerator)} as numerator, ${sql.raw(denominator)} as denominator,
      case when ${sql.raw(ANSWERED)} then ${sql.raw(OUTCOME)} else ${sql.raw(STATE)} end as detail
    from ${held(scope)} h
    join matters x on x.jurisdiction_id = h.jurisdiction_id and x.representative_id = h.representative_id
      and x.raised_on >= h.from_on and x.raised_on <= h.until_on`;
}

export const mattersRaised = (scope: FactScope): Facts => matters(scope, '1', 'null::int');
export const mattersAnswered = (scope: FactScope): Facts => matters(scope, `(${ANSWERED})::int`, '1');
export const mattersSolved = (scope: FactScope): Facts =>
  matters(scope, `(${ANSWERED} and ${OUTCOME} = 'SOLVED')::int`, '1');
