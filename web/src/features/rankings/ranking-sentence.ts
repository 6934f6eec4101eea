import type { RankingSentence_CycleFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useRankingsText } from './rankings.messages.js';

graphql(`
  fragment RankingSentence_cycle on EvaluationCycle {
    id
    typeTitle
    phase
    bandCounts {
      band
      title
      count
    }
  }
`);

/** The peer group in one sentence: its size, its bands, and whether the points stand. */
export function useRankingSentence(): (cycle: RankingSentence_CycleFragment, size: number) => string {
  const text = useRankingsText();
  return (cycle, size) => {
    const banded = cycle.bandCounts.filter(({ count }) => count > 0);
    const group = { type: cycle.typeTitle, count: size };
    const first =
      banded.length === 0
        ? text('noBands', group)
        : text('sentence', {
            ...group,
            bands: banded
              .map(({ title, count }) => text('bandCount', { band: title, count }))
              .join(text('bandSeparator')),
          });
    return `${first} ${text(cycle.phase === 'PUBLISHED' ? 'published' : 'provisional')}`;
  };
}
