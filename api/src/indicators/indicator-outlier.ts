/** Fewer figures than this say nothing about what is usual. */
export const FEWEST = 5;

/** Beyond this many robust deviations a figure is called an outlier; the bound that Iglewicz and Hoaglin recommend. */
const FAR = 3.5;

/** And beyond this many standard deviations: one method alone cries wolf on skewed figures. */
const DEVIATIONS = 2;

/** Makes the median absolute deviation of normally spread figures one standard deviation. */
const TO_DEVIATION = 1.4826;
/** The same for the mean absolute deviation, which stands in where more than half of all figures are equal. */
const MEAN_TO_DEVIATION = 1.253314;

const mean = (figures: readonly number[]): number => figures.reduce((sum, each) => sum + each, 0) / figures.length;

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/**
 * How far a figure lies from others, in robust deviations: its distance from their median over their median absolute
 * deviation, scaled so that for normally spread figures it counts standard deviations (the modified z-score of B.
 * Iglewicz and D. Hoaglin, "How to Detect and Handle Outliers", ASQC 1993). Where more than half of them are equal that
 * deviation is 0 and their mean absolute deviation stands in. Null with fewer than five others, and where all of them
 * are equal, because then nothing tells how far is far.
 */
export function robustDistance(figure: number, others: readonly number[]): number | null {
  if (others.length < FEWEST) return null;
  const middle = median(others);
  const distances = others.map(each => Math.abs(each - middle));
  const spread = TO_DEVIATION * median(distances) || MEAN_TO_DEVIATION * mean(distances);
  return spread === 0 ? null : (figure - middle) / spread;
}

function standardDistance(figure: number, others: readonly number[]): number {
  const middle = mean(others);
  const spread = Math.sqrt(mean(others.map(each => (each - middle) ** 2)));
  return spread === 0 ? 0 : (figure - middle) / spread;
}

/** Whether a figure is so far from others that somebody should look at it: by both methods, and never a verdict. */
export function isOutlier(figure: number, others: readonly number[]): boolean {
  const distance = robustDistance(figure, others);
  if (distance === null) return false;
  return Math.abs(distance) > FAR && Math.abs(standardDistance(figure, others)) > DEVIATIONS;
}
