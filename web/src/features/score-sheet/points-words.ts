import { useFormat } from '../../lib/format.js';
import { useScoreSheetText } from './score-sheet.messages.js';

interface Line {
  section: string;
  state: string;
  points?: string | null;
  maxPoints?: string | null;
}

const WITH_MAXIMUM = { BASE: 'points', BONUS: 'bonus', DEDUCTION: 'deduction' } as const;
const WITHOUT_MAXIMUM = { BASE: 'pointsFree', BONUS: 'bonusFree', DEDUCTION: 'deductionFree' } as const;

/** The points of a line in words; what does not apply or is not decided says so instead of a number. */
export function usePointsWords(): (line: Line) => string {
  const text = useScoreSheetText();
  const format = useFormat();
  return ({ section, state, points, maxPoints }) => {
    const kind = section === 'BONUS' || section === 'DEDUCTION' ? section : 'BASE';
    const maximum = maxPoints == null ? null : format.points(maxPoints);
    if (state === 'NOT_APPLICABLE') return text('notApplicable');
    if (state === 'UNDECIDED' || points == null)
      return maximum === null ? text('undecidedFree') : text('undecided', { maximum });
    const earned = format.points(points);
    return maximum === null
      ? text(WITHOUT_MAXIMUM[kind], { points: earned })
      : text(WITH_MAXIMUM[kind], { points: earned, maximum });
  };
}
