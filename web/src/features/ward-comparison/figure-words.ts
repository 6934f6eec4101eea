import { useMemo } from 'react';
import { type Format, useFormat } from '../../lib/format.js';
import type { AnyFigure, WardRow } from './comparison-figures.js';
import { positionOf } from './comparison-order.js';
import type { Basis } from './comparison-view.js';
import { useWardComparisonText } from './ward-comparison.messages.js';

/** Words a ward's figure on a basis, always with the numbers it was made from. */
export type FigureWords = (
  figure: AnyFigure | null | undefined,
  row: Pick<WardRow, 'representativeCount' | 'householdCount'>,
  basis: Basis,
) => string;

function figureWords(text: ReturnType<typeof useWardComparisonText>, format: Format): FigureWords {
  function own(figure: AnyFigure): string {
    const { numerator, denominator, rate } = figure;
    if (denominator === null || denominator === undefined) return format.number(numerator);
    const fraction = format.fraction(numerator, denominator);
    if (!figure.hasEnoughData || rate === null || rate === undefined) return text('tooFew', { fraction });
    return text('withFraction', { rate: format.rate(rate), fraction });
  }
  return (figure, row, basis) => {
    if (!figure) return text('tooFewBare');
    if (basis === 'own') return own(figure);
    const value = positionOf(figure, basis);
    const size = basis === 'representatives' ? row.representativeCount : row.householdCount;
    if (value === null) return text('tooFew', { fraction: format.fraction(figure.numerator, size) });
    const words = {
      value: format.number(value.toFixed(1)),
      numerator: format.number(figure.numerator),
      size: format.number(size),
    };
    return text(basis === 'representatives' ? 'perRepresentatives' : 'perHouseholds', words);
  };
}

export function useFigureWords(): FigureWords {
  const text = useWardComparisonText();
  const format = useFormat();
  return useMemo(() => figureWords(text, format), [text, format]);
}
