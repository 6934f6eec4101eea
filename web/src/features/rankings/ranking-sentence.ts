import type { RankingSentence_StandingsFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useRankingsText } from './rankings.messages.js';

graphql(`
  fragment RankingSentence_standings on StandingConnection {
    nodes {
      peerGroupSize
    }
    cycle {
      id
      subject
      typeTitle
      phase
      bandCounts {
        band
        title
        count
      }
      distribution {
        from
        count
      }
    }
  }
`);

/** Everybody of the peer group, whatever part of it is listed; when nobody is listed, everybody who has points. */
function peerGroupSize({ nodes, cycle }: RankingSentence_StandingsFragment): number {
  return nodes[0]?.peerGroupSize ?? cycle.distribution.reduce((size, { count }) => size + count, 0);
}

/** The peer group in one sentence: its size, its bands, and whether the points stand. */
export function useRankingSentence(): (standings: RankingSentence_StandingsFragment) => string {
  const text = useRankingsText();
  return standings => {
    const { cycle } = standings;
    const bands = cycle.bandCounts.filter(({ count }) => count > 0);
    const unit = text(cycle.subject);
    const group = { type: cycle.typeTitle, count: peerGroupSize(standings), unit };
    const counted = bands.map(({ title, count }) => text('bandCount', { band: title, count, unit }));
    const first =
      bands.length === 0
        ? text('noBands', group)
        : text('sentence', { ...group, bands: counted.join(text('bandSeparator')) });
    return `${first} ${text(cycle.phase === 'PUBLISHED' ? 'published' : 'provisional')}`;
  };
}
