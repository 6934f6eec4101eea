import type { Matcher, Where } from '../../programmes/rubric/figure.schema.js';
import type { Attributes, EventFact, Scalar } from './facts.js';
import { compare, constant, numberTold, type Points } from './points.scoring.js';

type Told = Scalar | readonly string[] | undefined;
export type Bounds = Exclude<Matcher, Scalar | Scalar[]>;

const isScalar = (value: unknown): value is Scalar => typeof value !== 'object';

function isSame(told: Scalar, asked: Scalar): boolean {
  if (typeof asked !== 'number') return String(told) === String(asked);
  return numberTold(told)?.eq(constant(asked)) ?? false;
}

function isOneOf(told: Told, asked: Scalar | readonly Scalar[]): boolean {
  const wanted = isScalar(asked) ? [asked] : asked;
  const given = told === undefined ? [] : isScalar(told) ? [told] : told;
  return given.some(each => wanted.some(one => isSame(each, one)));
}

/** Whether a number lies within the bounds of a condition. */
export function isWithin(value: Points, { atLeast, atMost, above, below }: Bounds): boolean {
  return (
    (atLeast === undefined || compare(value, constant(atLeast)) >= 0) &&
    (atMost === undefined || compare(value, constant(atMost)) <= 0) &&
    (above === undefined || compare(value, constant(above)) > 0) &&
    (below === undefined || compare(value, constant(below)) < 0)
  );
}

export const hasRange = ({ atLeast, atMost, above, below }: Bounds): boolean =>
  [atLeast, atMost, above, below].some(bound => bound !== undefined);

/** Whether what is told of something fits. What is not told fits nothing but "is not". */
export function fits(told: Told, matcher: Matcher): boolean {
  if (isScalar(matcher) || Array.isArray(matcher)) return isOneOf(told, matcher);
  const { is, isNot } = matcher;
  if (is !== undefined && !isOneOf(told, is)) return false;
  if (isNot !== undefined && isOneOf(told, isNot)) return false;
  if (!hasRange(matcher)) return true;
  const number = numberTold(told);
  return number !== null && isWithin(number, matcher);
}

/** Whether an event fits: "stage" asks for a stage that it reached, any other name for what is told of it. */
export function eventFits(event: EventFact, where: Where): boolean {
  for (const name in where) {
    const told = name === 'stage' ? event.stages : name === 'quantity' ? (event.quantity ?? 1) : event[name];
    if (!fits(told, where[name]!)) return false;
  }
  return true;
}

/** Whether a subject fits, by its attributes. */
export function subjectFits(attributes: Attributes | undefined, where: Where): boolean {
  return Object.entries(where).every(([name, matcher]) => fits(attributes?.[name], matcher));
}
