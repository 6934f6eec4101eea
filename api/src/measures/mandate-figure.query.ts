import { sql } from 'kysely';
import type { Context } from '../context.js';
import { batchByKey } from '../shared/batch.js';
import { isRateOfPerson } from './catalogue.js';
import { keyList } from './fact-scope.js';
import { type FigureRow, type Fraction, nothingCounted } from './figure.js';
import { yearsComputed } from './ward-figure.query.js';

/** Loads one figure of each mandate. */
function fractionOfMandate(context: Context, measure: string, year: number) {
  return batchByKey<Fraction & { mandateId: string }>(
    async ids => {
      const { rows } = await sql<Fraction & { mandateId: string }>`
        select mandate_id, numerator::text, denominator::text from mandate_measures
        where jurisdiction_id = ${context.jurisdiction.id} and year = ${year} and measure = ${measure}
          and mandate_id = any(${keyList(ids)})`.execute(await context.read());
      return rows;
    },
    row => row.mandateId,
  );
}

/** A figure of one mandate as it is kept. */
export async function mandateFigure(
  context: Context,
  measure: string,
  year: number,
  mandateId: string,
): Promise<FigureRow> {
  const kept = await context.once(fractionOfMandate, measure, year).load(mandateId);
  return {
    measure,
    ...(kept ?? nothingCounted(isRateOfPerson(measure))),
    sizes: null,
    readPrevious: () => before(context, measure, year, mandateId),
  };
}

/** The same figure a year earlier; null when nothing has been computed for that year. */
export async function before(
  context: Context,
  measure: string,
  year: number,
  mandateId: string,
): Promise<FigureRow | null> {
  return (await context.once(yearsComputed)).has(year - 1)
    ? mandateFigure(context, measure, year - 1, mandateId)
    : null;
}
