interface ComparedFigure {
  rate: number | null;
  previous: { rate: number | null } | null;
}

/** The rate that fell most since the year before; undefined when nothing fell or nothing can be compared. */
export function largestFall<F extends ComparedFigure>(figures: readonly F[]): F | undefined {
  const change = ({ rate, previous }: F) => (rate ?? 0) - (previous?.rate ?? 0);
  const comparable = figures.filter(figure => figure.rate !== null && figure.previous?.rate != null);
  return comparable.filter(figure => change(figure) < 0).sort((a, b) => change(a) - change(b))[0];
}
