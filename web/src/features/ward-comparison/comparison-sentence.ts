import { useFigureChange } from '../../components/figure-change.js';
import type { WardRow } from './comparison-figures.js';
import { figureOf, orderedRows, positionOf } from './comparison-order.js';
import { useFigureWords } from './figure-words.js';
import { useWardComparisonText } from './ward-comparison.messages.js';

interface Comparison {
  year: number;
  total: WardRow;
  rows: readonly WardRow[];
  measure: { key: string; title: string };
}

/** The one sentence above the pictures: the whole, its change, and the two ends of the wards compared. */
export function useComparisonSentence(): (comparison: Comparison) => string {
  const text = useWardComparisonText();
  const words = useFigureWords();
  const change = useFigureChange();
  return ({ year, total, rows, measure }) => {
    const figure = figureOf(total, measure.key);
    const about = { year, place: total.ward.name, measure: measure.title };
    const sentences =
      figure && positionOf(figure, 'own') !== null
        ? [text('sentence', { ...about, figure: words(figure, total, 'own'), change: change(figure, year) })]
        : [text('sentenceTooFew', about)];
    const position = (row: WardRow): number | null => positionOf(figureOf(row, measure.key), 'own');
    const known = orderedRows(rows, measure.key, 'own').filter(row => position(row) !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (first && last && position(first) !== position(last)) {
      const shown = (row: WardRow): string => words(figureOf(row, measure.key), row, 'own');
      sentences.push(
        text('sentenceRange', {
          count: rows.length,
          highest: first.ward.name,
          highestFigure: shown(first),
          lowest: last.ward.name,
          lowestFigure: shown(last),
        }),
      );
    }
    if (known.length < rows.length) sentences.push(text('sentenceTooFewWards', { count: rows.length - known.length }));
    return sentences.join(' ');
  };
}
