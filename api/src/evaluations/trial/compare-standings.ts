import { Points, written } from '../rubric/points.scoring.js';
import type { SubjectScore } from '../rubric/rubric.js';

/** How a subject stands under one rubric. */
export type Place = Pick<
  SubjectScore,
  'totalPoints' | 'provisionalPoints' | 'scoredMaxPoints' | 'band' | 'bandByPoints' | 'rank'
> & { limits: readonly { key: string; bandAtMost: string | null }[] };

type Decided = Place & { totalPoints: string };

/** What put a subject into another band, or let it out of the one that held it. */
export type BandCause = 'POINTS' | 'BOUNDS' | 'LIMIT' | 'QUOTA' | 'LIMIT_LIFTED' | 'QUOTA_LIFTED';

/** One subject under two rubrics. */
export interface Shift {
  subjectId: string;
  /** Null: it is no subject of the cycle under that rubric. */
  before: Place | null;
  after: Place | null;
  /** Null unless there is a total on both sides. */
  pointsChange: string | null;
  /** Places gained, negative when lost; null unless it is ranked on both sides. */
  placesGained: number | null;
  /** Null unless both bands stand and differ. */
  bandCause: BandCause | null;
}

const isDecided = (place: Place | null): place is Decided => place !== null && place.totalPoints !== null;

export const isUndecided = ({ pointsChange }: Shift): boolean => pointsChange === null;

/** What keeps a subject from the band of its points. */
function heldBy({ band, bandByPoints, limits }: Place): 'LIMIT' | 'QUOTA' | null {
  if (band === bandByPoints) return null;
  return limits.some(({ bandAtMost }) => bandAtMost !== null) ? 'LIMIT' : 'QUOTA';
}

type BandOfPoints = (points: string) => string | null;

function bandCause(before: Decided, after: Decided, bandOfPoints: BandOfPoints): BandCause | null {
  if (before.band === after.band) return null;
  const holds = heldBy(after);
  if (holds) return holds;
  const held = heldBy(before);
  if (held) return `${held}_LIFTED`;
  return bandOfPoints(before.totalPoints) === after.band ? 'BOUNDS' : 'POINTS';
}

type Places = ReadonlyMap<string, Place>;

/** Every subject of either side; `bandOfPoints` tells the band that points have under the rubric afterwards. */
export function compareStandings(before: Places, after: Places, bandOfPoints: BandOfPoints): Shift[] {
  return [...new Set([...before.keys(), ...after.keys()])].map(subjectId => {
    const sides = { before: before.get(subjectId) ?? null, after: after.get(subjectId) ?? null };
    const { before: was, after: is } = sides;
    if (!isDecided(was) || !isDecided(is))
      return { subjectId, ...sides, pointsChange: null, placesGained: null, bandCause: null };
    return {
      subjectId,
      ...sides,
      pointsChange: written(new Points(is.totalPoints).minus(was.totalPoints)),
      placesGained: was.rank === null || is.rank === null ? null : was.rank - is.rank,
      bandCause: bandCause(was, is, bandOfPoints),
    };
  });
}

const hasOtherPoints = ({ pointsChange }: Shift): boolean => pointsChange !== null && pointsChange !== '0';
const hasOtherPlace = ({ before, after, pointsChange }: Shift): boolean =>
  pointsChange !== null && before!.rank !== after!.rank;
const hasOtherBand = ({ bandCause: cause }: Shift): boolean => cause !== null;

export const isMoved = (shift: Shift): boolean => [hasOtherPoints, hasOtherPlace, hasOtherBand].some(is => is(shift));

/** How many move, and how. */
export function countShifts(shifts: readonly Shift[]) {
  const count = (is: (shift: Shift) => boolean): number => shifts.filter(is).length;
  return {
    subjectCount: shifts.length,
    undecidedCount: count(isUndecided),
    movedCount: count(isMoved),
    pointsChangedCount: count(hasOtherPoints),
    placeChangedCount: count(hasOtherPlace),
    bandChangedCount: count(hasOtherBand),
  };
}

export const PARTS = {
  ALL: () => true,
  MOVED: isMoved,
  BAND_CHANGED: hasOtherBand,
  UNDECIDED: isUndecided,
} as const satisfies Record<string, (shift: Shift) => boolean>;

type Order = (shift: Shift) => number;

const LAST = Number.NEGATIVE_INFINITY;
const gain: Order = ({ pointsChange }) => (pointsChange === null ? LAST : Number(pointsChange));
const loss: Order = ({ pointsChange }) => (pointsChange === null ? LAST : -Number(pointsChange));
const change: Order = ({ pointsChange }) => (pointsChange === null ? LAST : Math.abs(Number(pointsChange)));
const placeChange: Order = ({ placesGained }) => Math.abs(placesGained ?? 0);
const place: Order = ({ after }) => -(after?.rank ?? Number.POSITIVE_INFINITY);

/** Larger is first; what is equal by one key goes by the next, at last by the subject's own. */
export const ORDERS = {
  CHANGE: [change, placeChange],
  GAIN: [gain, placeChange],
  LOSS: [loss, placeChange],
  PLACE: [place, change],
} as const satisfies Record<string, readonly Order[]>;

export function sortShifts<Row extends Shift>(shifts: readonly Row[], order: keyof typeof ORDERS): Row[] {
  const keyed = shifts.map(shift => ({ shift, keys: ORDERS[order].map(key => key(shift)) }));
  keyed.sort((one, other) => {
    const at = one.keys.findIndex((key, n) => key !== other.keys[n]);
    if (at >= 0) return other.keys[at]! > one.keys[at]! ? 1 : -1;
    return one.shift.subjectId < other.shift.subjectId ? -1 : 1;
  });
  return keyed.map(({ shift }) => shift);
}
