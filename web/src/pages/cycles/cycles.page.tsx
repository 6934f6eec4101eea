import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { CycleList } from '../../features/cycles/cycle-list.js';
import { useCyclesText } from '../../features/cycles/cycles.messages.js';
import { graphql } from '../../lib/graphql.js';
import { useYear } from '../../lib/year.js';

const CYCLES = graphql(`
  query Cycles($year: Int!, $after: String) {
    evaluationCycles(year: $year, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...CycleList_cycle
      }
    }
  }
`);

/** The evaluations of a year, and how far each is. */
export function CyclesPage() {
  const text = useCyclesText();
  const year = useYear();
  const { fetchMore, ...query } = useQuery(CYCLES, { variables: { year } });
  const count = query.data?.evaluationCycles.totalCount;
  return (
    <Page title={text('title')} sentence={count !== undefined && text('count', { year, count })}>
      <QueryStates query={query}>
        {({ evaluationCycles }) =>
          evaluationCycles.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} />
          ) : (
            <>
              <CycleList cycles={evaluationCycles.nodes} />
              <ShowMore list={evaluationCycles} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
