import type { IndicatorBound } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { useIndicatorText } from './indicators.messages.js';

interface Told {
  value: string | null;
  bound: IndicatorBound;
}

const WORDS = { EXACT: 'value', MORE_THAN: 'moreThan', LESS_THAN: 'lessThan' } as const;

/** Words a reported figure as its source prints it: 18,630.5 mu, more than 50 contests. */
export function useFigureWords(): (figure: Told, unit: string) => string {
  const text = useIndicatorText();
  const format = useFormat();
  return ({ value, bound }, unit) =>
    value === null ? text('noFigure') : text(WORDS[bound], { value: format.number(value), unit });
}
