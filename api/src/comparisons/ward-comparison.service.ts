import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { measuresNamed } from '../measures/catalogue.js';
import { describeMeasure } from '../measures/describe-measure.js';
import { HOUSEHOLDS, REPRESENTATIVES, wardFigure } from '../measures/ward-figure.query.js';
import { InvalidInput } from '../shared/errors.js';
import type { WardRow } from '../wards/ward.query.js';
import { comparedWards, type WardChoice } from './compared-wards.query.js';

const MOST_MEASURES = 12;

export interface ComparisonAsked extends WardChoice {
  measures: string[];
}

function refuseTooMany({ length }: readonly string[]): void {
  if (length <= MOST_MEASURES) return;
  throw new InvalidInput(`At most ${MOST_MEASURES} measures can be compared`, {
    reason: 'too-many-measures',
    field: 'measures',
    value: length,
    allowed: MOST_MEASURES,
  });
}

async function figuresOfWard(context: Context, year: number, ward: WardRow, measures: readonly string[]) {
  const load = (measure: string) => context.once(wardFigure, year).load({ wardId: ward.id, measure });
  const [representatives, households, ...figures] = await Promise.all(
    [REPRESENTATIVES, HOUSEHOLDS, ...measures].map(load),
  );
  return {
    year,
    ward,
    representativeCount: Number(representatives!.numerator),
    householdCount: Number(households!.numerator),
    figures,
  };
}

/** Wards side by side, from computed figures alone: the cost does not grow with the records behind them. */
export async function compareWards(context: Context, asked: ComparisonAsked) {
  refuseTooMany(asked.measures);
  const { programme } = await context.once(programmeInForce);
  const entries = measuresNamed(programme, asked.measures);
  const { parent, wards } = await comparedWards(context, asked);
  const [total, ...rows] = await Promise.all(
    [parent, ...wards].map(ward => figuresOfWard(context, asked.year, ward, asked.measures)),
  );
  const measures = entries.map(entry => describeMeasure(entry, context.language));
  return { year: asked.year, parent, measures, total, rows };
}
