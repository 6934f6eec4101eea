import { sql } from 'kysely';
import { type FactScope, type Facts, firstDay, held, lastDay } from './fact-scope.js';
import { inWards, nobody, type WardScope } from './ward.facts.js';

/** What happened to a matter after the facts of its year were locked does not count for the year. */
const STATE = 'coalesce(x.counted_state, x.state)';
const OUTCOME = 'case when x.counted_state is null then x.outcome else x.counted_outcome end';
const LATE_STEPS = 'coalesce(x.counted_late_steps, x.late_steps)';
const DUE_ON = 'case when x.counted_state is null then x.due_on else x.counted_due_on end';
/** A matter that was reopened waits for an answer again. */
const ANSWERED = `${STATE} in ('ANSWERED', 'RATED', 'CLOSED')`;
const HANDLED = `${STATE} in ('HANDLING', 'ANSWERED', 'RATED', 'CLOSED')`;
const CLOSED = `${STATE} = 'CLOSED'`;

/** What a figure counts of the matters that count at all; a merged one counts with the one that goes on for it. */
interface Count {
  numerator: string;
  denominator: string;
  /** Matters that are neither counted nor looked at. */
  onlyIf?: string;
}

const isSolved = `${ANSWERED} and ${OUTCOME} = 'SOLVED'`;

const RECEIVED: Count = { numerator: '1', denominator: 'null::int' };
const ANSWERS: Count = { numerator: `(${ANSWERED})::int`, denominator: '1' };
const SOLUTIONS: Count = { numerator: `(${isSolved})::int`, denominator: '1' };
const HANDLINGS: Count = { numerator: `(${HANDLED})::int`, denominator: '1' };
const CLOSINGS: Count = { numerator: `(${CLOSED})::int`, denominator: '1' };

/** Closed in time, of what is closed and of what is open beyond its day: what waits cannot be hidden by not closing it. */
const inTime = (asOf: string): Count => ({
  numerator: `(${CLOSED} and ${LATE_STEPS} = 0)::int`,
  denominator: '1',
  onlyIf: `(${CLOSED} or (${DUE_ON}) < '${asOf}'::date)`,
});

/** Of the matters that were rated, those rated well; the programme says which words are. */
function ratings({ programme }: FactScope): Count {
  const good = programme.matters.kinds.flatMap(kind =>
    kind.ratings.filter(({ isGood }) => isGood).map(({ key }) => `('${kind.key}', '${key}')`),
  );
  const isGood = good.length > 0 ? `(x.kind, x.rating) in (${good.join(', ')})` : 'false';
  return { numerator: `(${isGood})::int`, denominator: '1', onlyIf: 'x.rating is not null' };
}

const counted = ({ numerator, denominator }: Count) => sql`x.kind as of, 'Matter' as record_type, x.id as record_id,
  0 as ordinal, x.raised_on as occurred_on, ${sql.raw(numerator)} as numerator, ${sql.raw(denominator)} as denominator,
  case when ${sql.raw(ANSWERED)} then ${sql.raw(OUTCOME)} else ${sql.raw(STATE)} end as detail`;

const isLooked = ({ onlyIf = 'true' }: Count) => sql`x.state <> 'MERGED' and ${sql.raw(onlyIf)}`;

/** The matters each mandate's holder raised, alone or with others; only the first author's counts for a ward. */
function raised(scope: FactScope, count: Count): Facts {
  return sql`
    select h.mandate_id, h.representative_id, h.ward_id, h.is_primary and r.is_first as is_primary, ${counted(count)}
    from ${held(scope)} h
    join matter_raisers r on r.jurisdiction_id = h.jurisdiction_id and r.representative_id = h.representative_id
    join matters x on x.jurisdiction_id = r.jurisdiction_id and x.id = r.matter_id
      and x.raised_on >= h.from_on and x.raised_on <= h.until_on and ${isLooked(count)}`;
}

/** What first authors raised, each matter once for the ward of the first mandate. */
function raisedInWard(scope: WardScope, count: Count): Facts {
  return sql`select f.* from (${raised({ ...scope, representativeIds: null }, count)}) f
    where f.is_primary and ${inWards(scope, 'f.ward_id')}`;
}

/** The matters about a ward, whoever raised them, each once. */
function about(scope: WardScope, count: Count): Facts {
  return sql`
    select ${nobody}, x.ward_id, true as is_primary, ${counted(count)}
    from matters x
    where x.jurisdiction_id = ${scope.jurisdictionId} and ${inWards(scope, 'x.ward_id')}
      and x.raised_on between ${firstDay(scope)} and ${lastDay(scope)} and ${isLooked(count)}`;
}

export const mattersRaised = (scope: FactScope): Facts => raised(scope, RECEIVED);
export const mattersAnswered = (scope: FactScope): Facts => raised(scope, ANSWERS);
export const mattersSolved = (scope: FactScope): Facts => raised(scope, SOLUTIONS);
export const mattersHandled = (scope: FactScope): Facts => raised(scope, HANDLINGS);
export const mattersClosed = (scope: FactScope): Facts => raised(scope, CLOSINGS);
export const mattersOnTime = (scope: FactScope): Facts => raised(scope, inTime(scope.asOf));
export const mattersSatisfied = (scope: FactScope): Facts => raised(scope, ratings(scope));

export const mattersRaisedInWard = (scope: WardScope): Facts => raisedInWard(scope, RECEIVED);
export const mattersAnsweredInWard = (scope: WardScope): Facts => raisedInWard(scope, ANSWERS);
export const mattersSolvedInWard = (scope: WardScope): Facts => raisedInWard(scope, SOLUTIONS);
export const mattersReceivedInWard = (scope: WardScope): Facts => about(scope, RECEIVED);
export const mattersHandledInWard = (scope: WardScope): Facts => about(scope, HANDLINGS);
export const mattersClosedInWard = (scope: WardScope): Facts => about(scope, CLOSINGS);
export const mattersOnTimeInWard = (scope: WardScope): Facts => about(scope, inTime(scope.asOf));
export const mattersSatisfiedInWard = (scope: WardScope): Facts => about(scope, ratings(scope));
