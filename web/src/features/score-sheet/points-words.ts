import { useFormat } from '../../lib/format.js';
import { useScoreSheetText } from './score-sheet.messages.js';

interface Line {
  state: string;
  points?: string | null;
  maxPoints?: string | null;
}

/** The points of a line in words; what does not apply or is not decided says so instead of a number. */
export function usePointsWords(): (line: Line) => string {
  const text = useScoreSheetText();
  const format = useFormat();
  return ({ state, points, maxPoints }) => {
    const maximum = maxPoints == null ? null : format.points(maxPoints);
    if (state === 'NOT_APPLICABLE') return text('notApplicable');
    if (state === 'UNDECIDED' || points == null)
      return maximum === null ? text('undecidedFree') : text('undecided', { maximum });
    return maximum === null
      ? text('pointsFree', { points: format.points(points) })
      : text('points', { points: format.points(points), maximum });
  };
}
