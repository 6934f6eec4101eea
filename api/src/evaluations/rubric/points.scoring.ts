import { Decimal } from 'decimal.js';

/** Decimals of a score: so precise that a sum of thirds that should be whole is whole once settled. */
export const Points = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Points = Decimal;

export const NO_POINTS: Points = new Points(0);
export const ONE: Points = new Points(1);

/** Digits below which a difference is an artefact of division, not of a rule. */
const SETTLED_PLACES = 30;
/** Digits of a line's points; lines are not rounded unless the rubric says so, only written down. */
const WRITTEN_PLACES = 10;

export const settled = (points: Points): Points =>
  points.decimalPlaces() > SETTLED_PLACES ? points.toDecimalPlaces(SETTLED_PLACES) : points;

/** Plain notation without trailing zeros; zero has no sign. */
export function written(points: Points): string {
  if (points.isZero()) return '0';
  return points.decimalPlaces() > WRITTEN_PLACES
    ? settled(points).toDecimalPlaces(WRITTEN_PLACES).plus(0).toFixed()
    : points.toFixed();
}

const constants = new Map<number, Points>();

/** A number of the rubric as an exact decimal; made once. */
export function constant(value: number): Points {
  let made = constants.get(value);
  if (!made) {
    made = new Points(value);
    constants.set(value, made);
  }
  return made;
}

/** A number of the facts; those written as small whole numbers are made once. */
export function amount(value: string | number): Points {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000
    ? constant(value)
    : new Points(value);
}

export function between(low: Points | null, points: Points, high: Points | null): Points {
  if (low && points.lt(low)) return low;
  return high?.lt(points) ? high : points;
}

export const least = (one: Points, other: Points): Points => (other.lt(one) ? other : one);

export const added = (all: readonly Points[]): Points => all.reduce((sum, each) => sum.plus(each), NO_POINTS);

const MODES = {
  'half-up': Points.ROUND_HALF_UP,
  'half-even': Points.ROUND_HALF_EVEN,
  down: Points.ROUND_DOWN,
  up: Points.ROUND_UP,
} as const;

export interface RoundingRule {
  places: number;
  mode: keyof typeof MODES;
}

/** Rounds where the rubric says so; without a rule the figure is carried on exactly. */
export function rounded(points: Points, rule: RoundingRule | undefined): Points {
  return rule ? settled(points).toDecimalPlaces(rule.places, MODES[rule.mode]) : points;
}

const WHOLE = {
  floor: (number: Points): Points => number.floor(),
  ceil: (number: Points): Points => number.ceil(),
  exact: (number: Points): Points => number,
};

/** How many steps a distance is, where one begun counts as the rubric says. */
export function stepsIn(distance: Points, size: number, begun: keyof typeof WHOLE): Points {
  return WHOLE[begun](settled(distance.dividedBy(constant(size))));
}
