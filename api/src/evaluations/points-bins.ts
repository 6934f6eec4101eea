/** Points a bar of the distribution covers. */
const WIDTH = 5;

export interface Bin {
  from: number;
  to: number;
  count: number;
}

/** Ranges of equal width from 0 to the maximum, or as far as anybody's points reach; the last includes its end. */
export function pointsBins(points: readonly number[], maximum: number): Bin[] {
  const end = Math.ceil(Math.max(maximum, ...points) / WIDTH);
  const bins = Array.from({ length: end }, (_, place) => ({ from: place * WIDTH, to: (place + 1) * WIDTH, count: 0 }));
  for (const each of points) bins[Math.min(Math.floor(Math.max(0, each) / WIDTH), end - 1)]!.count += 1;
  return bins;
}
