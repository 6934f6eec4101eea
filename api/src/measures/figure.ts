/** A computed figure and what it may be set against. */
export interface FigureRow {
  measure: string;
  numerator: string;
  /** Null for a plain count. */
  denominator: string | null;
  /** How many representatives and households stand behind it; null where that means nothing. */
  sizes: { representatives: string; households: string } | null;
  /** The same figure a year earlier; null when nothing is known of that year. */
  readPrevious: () => Promise<FigureRow | null>;
}

export interface Fraction {
  numerator: string;
  denominator: string | null;
}

/** Nothing counted: of nothing where there is a denominator. */
export function nothingCounted(isRate: boolean): Fraction {
  return { numerator: '0', denominator: isRate ? '0' : null };
}
