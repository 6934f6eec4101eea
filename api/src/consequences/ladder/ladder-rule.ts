import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import type { FactScope, MandateFact } from '../../measures/fact-scope.js';
import { MANDATE_FACTS } from '../../measures/facts.js';
import type { Consequences } from '../../programmes/programme.js';
import { InvalidInput } from '../../shared/errors.js';

/** The ladder of the programme in force; null when it has none. */
export async function ladderInForce(context: Context): Promise<Consequences | null> {
  return (await context.once(programmeInForce)).programme.consequences ?? null;
}

/** A step of the ladder with its place; refused when the programme has none of this name. */
export async function requireRung(context: Context, key: string) {
  const consequences = await ladderInForce(context);
  const ladder = consequences?.ladder ?? [];
  const place = ladder.findIndex(rung => rung.key === key);
  if (consequences && place >= 0) return { consequences, rung: ladder[place]!, milder: ladder.slice(0, place) };
  throw new InvalidInput(`The ladder has no step ${key}`, {
    reason: 'unknown-ladder-step',
    field: 'step',
    value: key,
    allowed: ladder.map(rung => rung.key),
  });
}

/** The stored key of the measure that the ladder counts. */
export const measureOf = ({ counts }: Consequences): string =>
  counts === 'unexcused' ? 'attendance.unexcused' : counts;

const NO_FACTS = sql<MandateFact>`(select null::uuid as mandate_id, 0 as numerator, null::text as record_type,
  null::uuid as record_id, null::date as occurred_on where false)`;

/** The records that the ladder counts in a year, each for the mandate it applies to; none where there is no ladder. */
export async function countedFacts(context: Context, year: number, representativeIds: readonly string[] | null) {
  const { programme } = await context.once(programmeInForce);
  const { consequences } = programme;
  if (!consequences) return NO_FACTS;
  const [family, of = null] = measureOf(consequences).split('/');
  const jurisdictionId = context.jurisdiction.id;
  const scope: FactScope = { jurisdictionId, year, programme, representativeIds, asOf: context.today };
  const { types } = consequences;
  const concerned =
    types === 'all'
      ? sql`f.is_primary`
      : sql`exists (select from mandates m where m.jurisdiction_id = ${jurisdictionId} and m.id = f.mandate_id
          and m.type = any(${[...types]}::text[]))`;
  return sql<MandateFact>`(select f.* from (${MANDATE_FACTS[family!]!(scope)}) f
    where f.numerator > 0 and (${of}::text is null or f.of = ${of}) and ${concerned})`;
}
