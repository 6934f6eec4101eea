import type { EffectSentence_ComparisonFragment } from '../../../generated/graphql.js';
import { graphql } from '../../../lib/graphql.js';
import { useEffectText } from './effect.messages.js';
import { useShiftWords } from './shift-words.js';

graphql(`
  fragment EffectSentence_comparison on StandingsComparison {
    year
    typeTitle
    subjectCount
    undecidedCount
    movedCount
    pointsChangedCount
    placeChangedCount
    bandChangedCount
    largest {
      ...ShiftWords_shift
    }
  }
`);

/** Who moves, in a sentence or two. */
export function useEffectSentence(): (comparison: EffectSentence_ComparisonFragment) => string {
  const text = useEffectText();
  const words = useShiftWords();
  return comparison => {
    const { year, typeTitle: type, subjectCount: count, undecidedCount, largest } = comparison;
    const moved = {
      bands: comparison.bandChangedCount,
      points: comparison.pointsChangedCount,
      places: comparison.placeChangedCount,
    };
    const { name, change, placeInWords } = largest ? words(largest) : { name: '', change: '', placeInWords: '' };
    const said = [
      count > undecidedCount &&
        (largest ? text('sentence', { year, type, count, ...moved }) : text('nobodyMoves', { year, type, count })),
      largest && text('largest', { name, change, place: placeInWords }),
      undecidedCount > 0 && text('undecidedSentence', { count: undecidedCount }),
    ];
    return said.filter(Boolean).join(' ');
  };
}
