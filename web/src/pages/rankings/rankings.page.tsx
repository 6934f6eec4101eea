import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { RankingFilters } from '../../features/rankings/ranking-filters.js';
import { useRankingsText } from '../../features/rankings/rankings.messages.js';
import { useRankingsView } from '../../features/rankings/rankings-view.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { PeerGroupRanking } from './peer-group-ranking.js';

const RANKING_CYCLES = graphql(`
  query RankingCycles($year: Int!) {
    evaluationCycles(year: $year, first: 100) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        type
        ...RankingFilters_cycle
      }
    }
  }
`);

/** Who stands where, within one peer group at a time. */
export function RankingsPage() {
  const text = useRankingsText();
  const { isAnybodyScored } = useJurisdiction().programme;
  const [view, change] = useRankingsView();
  const query = useQuery(RANKING_CYCLES, { variables: { year: view.year } });
  const cycles = query.data?.evaluationCycles.nodes ?? [];
  const type = (cycles.find(cycle => cycle.type === view.type) ?? cycles[0])?.type;
  const filters = type && <RankingFilters key={view.year} view={view} type={type} cycles={cycles} change={change} />;
  if (type && query.data) return <PeerGroupRanking view={view} type={type} change={change} filters={filters} />;
  return (
    <Page title={text('title')}>
      <QueryStates query={query}>
        {() =>
          isAnybodyScored ? (
            <EmptyState title={text('noCycles', { year: view.year })} advice={text('noCyclesAdvice')} />
          ) : (
            <EmptyState title={text('nobodyScored')} advice={text('nobodyScoredAdvice')} />
          )
        }
      </QueryStates>
    </Page>
  );
}
