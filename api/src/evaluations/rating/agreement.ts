import { Decimal } from 'decimal.js';

/** Figures that one rater and the others of the group gave the same subjects. */
export interface SharedFigures {
  own: string;
  others: readonly string[];
}

/** How near a rater is to the others; figures in points. */
export interface Agreement {
  /** Mean distance from the mean of the others, whatever its direction. */
  distance: string;
  /** The same with its direction: above zero the rater is milder than the others, below it stricter. */
  lean: string;
}

/** Points are shown with two places. */
const PLACES = 2;

const mean = (figures: readonly Decimal[]): Decimal =>
  figures.reduce((sum, figure) => sum.plus(figure), new Decimal(0)).dividedBy(figures.length);

/** Compares a rater with the others on the subjects they share; null where they share none. */
export function agreementOf(shared: readonly SharedFigures[]): Agreement | null {
  const compared = shared.filter(({ others }) => others.length > 0);
  if (compared.length === 0) return null;
  const apart = compared.map(({ own, others }) => new Decimal(own).minus(mean(others.map(each => new Decimal(each)))));
  const written = (figure: Decimal): string => figure.toDecimalPlaces(PLACES, Decimal.ROUND_HALF_UP).toFixed();
  return { distance: written(mean(apart.map(each => each.abs()))), lean: written(mean(apart)) };
}
