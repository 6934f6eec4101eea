import { useFormat } from '../../lib/format.js';
import { useScoreSheetText } from './score-sheet.messages.js';

/** Points are declared to at most this many places; more would be noise of binary arithmetic. */
const PLACES = 4;

/** The difference of two totals in words. */
export function usePointsChange(): (points: string, before: string, year: number) => string {
  const text = useScoreSheetText();
  const format = useFormat();
  return (points, before, year) => {
    const by = Number((Number(points) - Number(before)).toFixed(PLACES));
    if (by === 0) return text('same', { year });
    return text(by > 0 ? 'up' : 'down', { year, by: format.number(Math.abs(by)) });
  };
}
