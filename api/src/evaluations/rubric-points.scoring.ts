import { Decimal } from 'decimal.js';

/** Decimals of a score: so precise that a sum of thirds that should be whole is whole once settled. */
export const Points = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Points = Decimal;

export const NO_POINTS: Points = new Points(0);

/** Digits below which a difference is an artefact of division, not of a rule. */
const SETTLED_PLACES = 30;
/** Digits of a line's points; lines are not rounded by the rubric, only written down. */
const WRITTEN_PLACES = 10;

export const settled = (points: Points): Points => points.toDecimalPlaces(SETTLED_PLACES);

/** Plain notation without trailing zeros. */
export const written = (points: Points): string => settled(points).toDecimalPlaces(WRITTEN_PLACES).toFixed();

export function between(low: Points | number, points: Points, high: Points | number): Points {
  return Points.max(low, Points.min(points, high));
}
