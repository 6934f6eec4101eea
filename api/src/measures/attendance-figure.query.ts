import { sql } from 'kysely';
import type { ActivityRow } from '../activities/activity.query.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { measureKey, measureKeys } from '../programmes/measures/measure-keys.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import { attendanceRate } from './attendance.facts.js';
import { keyList } from './fact-scope.js';
import { type FigureRow, type Fraction, nothingCounted } from './figure.js';
import { yearsComputed } from './ward-figure.query.js';

const FAMILY = 'attendance.rate';

type OfPerson = Fraction & { representativeId: string; measure: string };

/** Loads what a person attended under first mandates, by kind. */
function attendanceByKind(context: Context, year: number) {
  return batchManyByKey<OfPerson>(
    async ids => {
      const { rows } = await sql<OfPerson>`
        select m.representative_id, f.measure, sum(f.numerator)::text as numerator,
          sum(f.denominator)::text as denominator
        from mandate_measures f
        join mandates m on m.jurisdiction_id = f.jurisdiction_id and m.id = f.mandate_id and m.is_primary
        where f.jurisdiction_id = ${context.jurisdiction.id} and f.year = ${year}
          and split_part(f.measure, '/', 1) = ${FAMILY} and m.representative_id = any(${keyList(ids)})
        group by m.representative_id, f.measure`.execute(await context.read());
      return rows;
    },
    row => row.representativeId,
  );
}

/** A person's attendance: all activities together, then each kind. */
export async function attendanceOfRepresentative(context: Context, year: number, id: string): Promise<FigureRow[]> {
  const { programme } = await context.once(programmeInForce);
  const kept = await context.once(attendanceByKind, year).load(id);
  const isKnown = (await context.once(yearsComputed)).has(year - 1);
  return measureKeys(programme)
    .filter(key => key.split('/')[0] === FAMILY)
    .map(measure => {
      const { numerator, denominator } = kept.find(each => each.measure === measure) ?? nothingCounted(true);
      const readPrevious = async () => {
        if (!isKnown) return null;
        const earlier = await attendanceOfRepresentative(context, year - 1, id);
        return earlier.find(each => each.measure === measure) ?? null;
      };
      return { measure, numerator, denominator, sizes: null, readPrevious };
    });
}

/** Loads who came to activities of one year, out of those expected; a person counts once. */
function attendanceByActivity(context: Context, year: number) {
  return batchByKey<Fraction & { id: string }>(
    async ids => {
      const { programme } = await context.once(programmeInForce);
      const scope = {
        jurisdictionId: context.jurisdiction.id,
        year,
        programme,
        asOf: context.today,
        representativeIds: null,
        activityIds: ids,
      };
      const { rows } = await sql<Fraction & { id: string }>`
        select record_id as id, count(distinct representative_id)::text as denominator,
          (count(distinct representative_id) filter (where numerator > 0))::text as numerator
        from (${attendanceRate(scope)}) facts group by record_id`.execute(await context.read());
      return rows;
    },
    row => row.id,
  );
}

/** Who came to an activity, out of those expected; nobody was before it is held. */
export async function attendanceOfActivity(
  context: Context,
  { id, kind, scheduledOn }: ActivityRow,
): Promise<FigureRow> {
  const kept = await context.once(attendanceByActivity, Number(scheduledOn.slice(0, 4))).load(id);
  const { numerator, denominator } = kept ?? nothingCounted(true);
  return { measure: measureKey(FAMILY, kind), numerator, denominator, sizes: null, readPrevious: async () => null };
}
