import { formatDecimal } from '../../lib/format.js';
import { useScoreSheetText } from './score-sheet.messages.js';

interface Line {
  section: string;
  state: string;
  points?: string | null;
  maxPoints?: string | null;
}

const WITH_MAXIMUM = { BASE: 'points', BONUS: 'bonus', DEDUCTION: 'deduction' } as const;
const WITHOUT_MAXIMUM = { BASE: 'pointsFree', BONUS: 'bonusFree', DEDUCTION: 'deductionFree' } as const;

/** Lines are computed exactly and rounded only in the total; two places say enough of them. */
const LINE_PLACES = 2;

/** The points of one line as screens show them. */
export function linePoints(points: string): string {
  return formatDecimal(Number(points).toFixed(LINE_PLACES));
}

/** The points of a line in words; what does not apply or is not decided says so instead of a number. */
export function usePointsWords(): (line: Line) => string {
  const text = useScoreSheetText();
  return ({ section, state, points, maxPoints }) => {
    const kind = section === 'BONUS' || section === 'DEDUCTION' ? section : 'BASE';
    const maximum = maxPoints == null ? null : linePoints(maxPoints);
    if (state === 'NOT_APPLICABLE') return text('notApplicable');
    if (state === 'UNDECIDED' || points == null)
      return maximum === null ? text('undecidedFree') : text('undecided', { maximum });
    const earned = linePoints(points);
    return maximum === null
      ? text(WITHOUT_MAXIMUM[kind], { points: earned })
      : text(WITH_MAXIMUM[kind], { points: earned, maximum });
  };
}
