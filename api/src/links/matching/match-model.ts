import type { Matching } from '../../programmes/programme.js';
import { countsFor, type FitReason, fitOf, type MatchCandidate, type MatchHousehold } from './fit.scoring.js';

/** A household and somebody who fits it. */
export interface Pair {
  household: MatchHousehold;
  candidate: MatchCandidate;
  reasons: FitReason[];
}

/** A linear programme: columns with costs and bounds, rows with an upper end, sparse by row. */
export interface MatchModel {
  pairs: Pair[];
  colCost: number[];
  colUpper: number[];
  rowUpper: number[];
  starts: number[];
  indices: number[];
  values: number[];
}

/** To serve one more household is worth more than any fit. */
const SERVED = 1_000;

/** Every pair that may be, in the order of the households and candidates. */
export function pairsOf(
  matching: Matching,
  households: readonly MatchHousehold[],
  candidates: readonly MatchCandidate[],
): Pair[] {
  return households.flatMap(household =>
    candidates.flatMap(candidate => {
      const reasons = fitOf(matching, candidate, household);
      return reasons ? [{ household, candidate, reasons }] : [];
    }),
  );
}

function placesBy<Key>(pairs: readonly Pair[], keyOf: (pair: Pair) => Key): Map<Key, number[]> {
  return Map.groupBy(
    pairs.map((_, place) => place),
    place => keyOf(pairs[place]!),
  );
}

/** Each candidate's share of all households when everybody has as many as the others, without what is linked already. */
function evenShare(households: readonly MatchHousehold[], candidates: readonly MatchCandidate[], each: number): number {
  const linked = candidates.reduce((sum, candidate) => sum + candidate.linked, 0);
  return Math.ceil((linked + households.length * each) / Math.max(1, candidates.length));
}

/** The pairs as a linear programme: everybody served first, then the best fit, within all rules, load kept even. */
export function modelOf(
  matching: Matching,
  households: readonly MatchHousehold[],
  candidates: readonly MatchCandidate[],
): MatchModel {
  const pairs = pairsOf(matching, households, candidates);
  const total = ({ reasons }: Pair) => reasons.reduce((sum, { points }) => sum + points, 0);
  const model: MatchModel = {
    pairs,
    colCost: pairs.map(pair => -(SERVED + total(pair))),
    colUpper: pairs.map(() => 1),
    ...{ rowUpper: [], starts: [0], indices: [], values: [] },
  };
  function addRow(places: readonly number[], upper: number, excess?: number): void {
    model.indices.push(...places, ...(excess === undefined ? [] : [excess]));
    model.values.push(...places.map(() => 1), ...(excess === undefined ? [] : [-1]));
    model.rowUpper.push(upper);
    model.starts.push(model.indices.length);
  }
  for (const [household, places] of placesBy(pairs, pair => pair.household)) {
    addRow(places, Math.max(0, matching.perHousehold - household.linkedTo.length));
  }
  const share = evenShare(households, candidates, matching.perHousehold);
  for (const [candidate, places] of placesBy(pairs, pair => pair.candidate)) {
    for (const { rule, room } of candidate.rules) {
      const counting = places.filter(place => countsFor(rule, candidate, pairs[place]!.household));
      if (counting.length > 0) addRow(counting, Math.max(0, room));
    }
    if (matching.most !== undefined) addRow(places, Math.max(0, matching.most - candidate.linked));
    model.colCost.push(matching.weights.load);
    model.colUpper.push(Number.POSITIVE_INFINITY);
    addRow(places, Math.max(0, share - candidate.linked), model.colCost.length - 1);
  }
  return model;
}
