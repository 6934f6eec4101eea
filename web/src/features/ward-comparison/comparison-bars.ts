import type { RankedBar } from '../../charts/ranked-bar.js';
import { paths } from '../../lib/paths.js';
import type { WardRow } from './comparison-figures.js';
import { figureOf, positionOf } from './comparison-order.js';
import type { Basis } from './comparison-view.js';
import type { FigureWords } from './figure-words.js';

interface Subject {
  measure: string;
  year: number;
  basis: Basis;
}

/** One bar a ward, in the order of the rows; each opens the records that its figure counts. */
export function comparisonBars(
  rows: readonly WardRow[],
  { measure, year, basis }: Subject,
  words: FigureWords,
): RankedBar[] {
  return rows.map(row => {
    const figure = figureOf(row, measure);
    const previous = figure?.previous;
    return {
      key: row.ward.id,
      name: row.ward.name,
      value: positionOf(figure, basis),
      text: words(figure, row, basis),
      previous: positionOf(previous, basis),
      // The sizes of the year before are not known here, so the words give last year's own figure.
      previousText: previous ? words(previous, row, 'own') : null,
      href: paths.records({ measure, year, ward: row.ward.id }),
      nameHref: paths.ward(row.ward.id, { year }),
    };
  });
}
