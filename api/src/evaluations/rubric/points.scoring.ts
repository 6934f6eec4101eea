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

/** Decimals keep seven digits to a word; one word, or two around the point, are written down directly. */
const WORD = 7;

const fraction = (word: number): string => String(word).padStart(WORD, '0').replace(/0+$/, '');

/** The notation of a number of at most seven digits before and after the point; null for a longer one. */
function shortNotation({ d: words, e: exponent, s: sign }: Points): string | null {
  const minus = sign < 0 ? '-' : '';
  if (exponent >= WORD || exponent < -WORD || words.length > 2) return null;
  if (exponent < 0) return words.length === 1 ? `${minus}0.${fraction(words[0]!)}` : null;
  return words.length === 1 ? `${minus}${words[0]}` : `${minus}${words[0]}.${fraction(words[1]!)}`;
}

/** Plain notation without trailing zeros; zero has no sign. */
export function written(points: Points): string {
  if (points.d[0] === 0) return '0';
  const short = shortNotation(points);
  if (short !== null) return short;
  const shown = points.decimalPlaces() > WRITTEN_PLACES ? settled(points).toDecimalPlaces(WRITTEN_PLACES) : points;
  return shown.isZero() ? '0' : shown.toFixed();
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

/** A number as it is written in facts; null for anything else, such as a text of blanks. */
export function numberTold(told: unknown): Points | null {
  if (typeof told === 'number') return Number.isFinite(told) ? amount(told) : null;
  return typeof told === 'string' && /^-?\d+(\.\d+)?$/.test(told) ? amount(told) : null;
}

const texts = new Map<string, Points>();
/** Facts repeat the same few numbers; beyond so many different ones they are read anew. */
const KNOWN_TEXTS = 5_000;

/** A number of the facts, exact as it is written. */
export function amount(value: string | number): Points {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 && value < 1000 ? constant(value) : new Points(value);
  const known = texts.get(value);
  if (known) return known;
  const made = new Points(value);
  if (texts.size < KNOWN_TEXTS) texts.set(value, made);
  return made;
}

/**
 * Which of two numbers is larger: above 0 the first, below 0 the second. The library's own comparison copies what it
 * compares with, which is most of what comparing costs.
 */
export function compare(one: Points, other: Points): number {
  if (one === other) return 0;
  const [a, b] = [one.d, other.d];
  const [signA, signB] = [a[0] === 0 ? 0 : one.s, b[0] === 0 ? 0 : other.s];
  if (signA !== signB || signA === 0) return signA - signB;
  if (one.e !== other.e) return one.e > other.e ? signA : -signA;
  const words = Math.min(a.length, b.length);
  for (let at = 0; at < words; at += 1) if (a[at] !== b[at]) return a[at]! > b[at]! ? signA : -signA;
  return a.length === b.length ? 0 : a.length > b.length ? signA : -signA;
}

export function between(low: Points | null, points: Points, high: Points | null): Points {
  if (low && compare(points, low) < 0) return low;
  return high && compare(high, points) < 0 ? high : points;
}

export const least = (one: Points, other: Points): Points => (compare(other, one) < 0 ? other : one);

/** The sum; nothing is added for zeros. */
export function added(all: readonly Points[]): Points {
  let sum = NO_POINTS;
  for (const each of all) if (each.d[0] !== 0) sum = sum.d[0] === 0 ? each : sum.plus(each);
  return sum;
}

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
