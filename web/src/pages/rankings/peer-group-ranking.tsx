import { useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { PeerGroup } from '../../features/rankings/peer-group.js';
import { PointsDistribution } from '../../features/rankings/points-distribution.js';
import { Ranking } from '../../features/rankings/ranking.js';
import { useRankingSentence } from '../../features/rankings/ranking-sentence.js';
import { useRankingsText } from '../../features/rankings/rankings.messages.js';
import { type RankingsView, rankingFilter } from '../../features/rankings/rankings-view.js';
import type { StandingRow } from '../../features/rankings/standing-words.js';
import { graphql } from '../../lib/graphql.js';
import { nextFrames } from '../../lib/next-frames.js';

const RANKINGS = graphql(`
  query Rankings($year: Int!, $type: String!, $filter: RankingFilter, $sort: RankingSort, $after: String) {
    rankings(year: $year, type: $type, filter: $filter, sort: $sort, first: 50, after: $after) {
      cycle {
        ...PeerGroup_cycle
        ...PointsDistribution_cycle
      }
      ...RankingSentence_standings
      ...Ranking_standings
    }
  }
`);

interface PeerGroupRankingProps {
  view: RankingsView;
  type: string;
  change: (part: Partial<Omit<RankingsView, 'year'>>) => void;
  filters: ReactNode;
}

/** One peer group: named, put in a sentence, drawn and listed. */
export function PeerGroupRanking({ view, type, change, filters }: PeerGroupRankingProps) {
  const text = useRankingsText();
  const sentence = useRankingSentence();
  const query = useQuery(RANKINGS, {
    variables: { year: view.year, type, filter: rankingFilter(view), sort: view.sort },
  });
  // While other conditions are on their way the last list stays, so that nothing jumps under the hand.
  const data = query.data ?? (query.error ? undefined : query.previousData);
  const rankings = data?.rankings;
  const shown = useRef<number>(null);
  useEffect(() => {
    shown.current = rankings?.nodes.length ?? 0;
  });
  async function loadAll(): Promise<readonly StandingRow[]> {
    let page = query.data?.rankings;
    const all = [...(page?.nodes ?? [])];
    while (page?.pageInfo.hasNextPage) {
      const { data: next } = await query.fetchMore({ variables: { after: page.pageInfo.endCursor } });
      page = next?.rankings;
      all.push(...(page?.nodes ?? []));
    }
    return all;
  }
  async function showAll(): Promise<void> {
    const all = await loadAll();
    await nextFrames(() => (shown.current ?? 0) >= all.length);
  }
  return (
    <Page title={text('title')} actions={<PrintButton prepare={showAll} />} sentence={rankings && sentence(rankings)}>
      {filters}
      <QueryStates query={{ ...query, data }}>
        {({ rankings: standings }) => (
          <>
            <PeerGroup cycle={standings.cycle} />
            <PointsDistribution cycle={standings.cycle} />
            <Ranking standings={standings} view={view} change={change} fetchMore={query.fetchMore} loadAll={loadAll} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}
