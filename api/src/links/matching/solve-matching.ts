import highsPackage from 'highs';
import type { Matching } from '../../programmes/programme.js';
import type { MatchCandidate, MatchHousehold } from './fit.scoring.js';
import { type MatchModel, modelOf, type Pair } from './match-model.js';

/** The package describes its CommonJS form; what is imported is the loader itself. */
const loadHighs = highsPackage as unknown as typeof highsPackage.default;
type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** What may be matched only among itself, for example a village. */
export interface MatchPart {
  households: readonly MatchHousehold[];
  candidates: readonly MatchCandidate[];
}

/** Half of a household cannot be linked. */
const isWhole = (value: number): boolean => value < 0.001 || value > 0.999;

/** Solves one part: as a linear programme, and with whole numbers where that leaves halves. */
function solve(highs: Highs, { colCost, colUpper, rowUpper, starts, indices, values, pairs }: MatchModel): Pair[] {
  if (pairs.length === 0) return [];
  const [numCols, numRows] = [colCost.length, rowUpper.length];
  const data = {
    ...{ numCols, numRows, sense: highs.constants.objectiveSense.minimize },
    colCost: Float64Array.from(colCost),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(colUpper),
    rowLower: new Float64Array(numRows).fill(Number.NEGATIVE_INFINITY),
    rowUpper: Float64Array.from(rowUpper),
    matrix: {
      ...{ format: 'csr' as const, numCols, numRows },
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
  return highs.withModel(data, model => {
    // The same households and people give the same proposal: it has one thread, and here one seed.
    model.options.set({ output_flag: false, random_seed: 0 });
    model.run();
    let solution = model.getSolution().colValue;
    if (!pairs.every((_, place) => isWhole(solution[place]!))) {
      for (const place of pairs.keys()) model.changeColIntegrality(place, highs.constants.variableType.integer);
      model.run();
      solution = model.getSolution().colValue;
    }
    return pairs.filter((_, place) => solution[place]! > 0.5);
  });
}

/** The best links of all parts, one part after the other; others get their turn in between. */
export async function solveMatching(matching: Matching, parts: readonly MatchPart[]): Promise<Pair[]> {
  const highs = await loadHighs();
  const chosen: Pair[] = [];
  for (const { households, candidates } of parts) {
    chosen.push(...solve(highs, modelOf(matching, households, candidates)));
    await new Promise(resolve => setImmediate(resolve));
  }
  return chosen;
}
