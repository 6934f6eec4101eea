import { sql } from 'kysely';
import { type FactScope, type Facts, firstDay, firstMandates, held, lastDay, whose, within } from './fact-scope.js';
import { lastKnownDay } from './group-return.facts.js';
import { inWards, nobody, type WardScope } from './ward.facts.js';

/** Consultations that ended in the year, each for the ward for which it was decided. */
export function consultationsHeld(scope: WardScope): Facts {
  return sql`
    select ${nobody}, c.ward_id, true as is_primary, c.procedure as of, 'Consultation' as record_type,
      c.id as record_id, 0 as ordinal, c.ended_on as occurred_on, 1 as numerator, null::int as denominator,
      c.state as detail
    from consultations c
    where c.jurisdiction_id = ${scope.jurisdictionId} and ${inWards(scope, 'c.ward_id')}
      and c.state in ('ADOPTED', 'REJECTED') and c.ended_on between ${firstDay(scope)} and ${lastDay(scope)}`;
}

/** What groups owe to briefings due in the year that were answered, or had to be when the facts were locked. */
function answersDue(scope: FactScope, subject: 'REPRESENTATIVE' | 'WARD', type: string) {
  return sql`b.due_on between ${firstDay(scope)} and ${lastDay(scope)}
    and (owed.answered_on is not null or b.due_on < ${lastKnownDay(scope, subject, type)})`;
}

const answer = sql`b.kind as of, 'BriefingAnswer' as record_type, owed.id as record_id, 0 as ordinal,
  b.due_on as occurred_on, coalesce(owed.answered_on <= b.due_on, false)::int as numerator, 1 as denominator,
  case when owed.answered_on is null then 'NOT_ANSWERED' when owed.answered_on > b.due_on then 'ANSWERED_LATE'
    else 'ANSWERED_IN_TIME' end as detail`;

const owedAnswers = sql`briefing_answers owed
  join briefings b on b.jurisdiction_id = owed.jurisdiction_id and b.id = owed.briefing_id`;

/** Answers of the group in which a person was on the day they were due. */
export function briefingsAnswered(scope: FactScope): Facts {
  const due = within(scope, sql`b.due_on`);
  return sql`
    select ${whose}, ${answer}
    from ${owedAnswers}
    join ${firstMandates(scope)} p on p.jurisdiction_id = owed.jurisdiction_id and p.group_id = owed.group_id
      and p.started_on <= ${due} and p.ended_on >= ${due}
    join ${held(scope)} h on h.jurisdiction_id = p.jurisdiction_id and h.representative_id = p.representative_id
      and h.from_on <= ${due} and h.until_on >= ${due}
    where owed.jurisdiction_id = ${scope.jurisdictionId} and ${answersDue(scope, 'REPRESENTATIVE', 'h.type')}`;
}

/** Answers of the ward's own groups, each once however many persons are in the group. */
export function briefingsAnsweredInWard(scope: WardScope): Facts {
  return sql`
    select ${nobody}, g.ward_id, true as is_primary, ${answer}
    from ${owedAnswers}
    join groups g on g.jurisdiction_id = owed.jurisdiction_id and g.id = owed.group_id
      and ${inWards(scope, 'g.ward_id')}
    join wards w on w.jurisdiction_id = g.jurisdiction_id and w.id = g.ward_id
    where owed.jurisdiction_id = ${scope.jurisdictionId} and ${answersDue(scope, 'WARD', 'w.kind')}`;
}
