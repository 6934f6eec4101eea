import { useFigureChange } from '../../components/figure-change.js';
import type { HeadlineFigure_FigureFragment } from '../../generated/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useFiguresText } from './figures.messages.js';
import { largestFall } from './largest-fall.js';

type Figure = HeadlineFigure_FigureFragment;

/** A measure may stand for a whole family: `pledges.fulfilled`, `attendance.rate`. */
const FULFILLED = 'pledges.fulfilled';

/** Words that begin a sentence; Chinese has no capitals and stays as it is. */
const asBeginning = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How far the pledges got, and what fell most: composed from the figures, never typed. */
export function useFigureSentence(): (figures: readonly Figure[], year: number) => string | null {
  const text = useFiguresText();
  const words = useFigureChange();
  const { pledgeForm } = useJurisdiction().programme;
  function trend(figures: readonly Figure[], year: number): string {
    if (figures.every(({ previous }) => previous === null)) return text('noPrevious');
    const fall = largestFall(figures);
    return fall ? text('fall', { title: fall.title, change: words(fall, year) }) : text('noFall');
  }
  return (figures, year) => {
    if (figures.length === 0) return null;
    const fulfilled = figures.find(({ measure }) => measure === FULFILLED);
    const second = trend(figures, year);
    if (!fulfilled?.denominator) return text('sentenceOfOne', { first: asBeginning(second) });
    const first = text(pledgeForm === 'activities' ? 'activitiesDone' : 'fulfilled', {
      count: Number(fulfilled.numerator),
      total: fulfilled.denominator,
    });
    return text('sentence', { first, second });
  };
}
