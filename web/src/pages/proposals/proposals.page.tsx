import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { useProposalsText } from '../../features/proposals/proposals.messages.js';
import { SuggestionCard } from '../../features/proposals/suggestion-card.js';
import { graphql } from '../../lib/graphql.js';
import { useYear } from '../../lib/year.js';

const PROPOSALS = graphql(`
  query Proposals($year: Int!, $after: String) {
    proposalSuggestions(year: $year, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        rule
        evaluation {
          id
        }
        ...SuggestionCard_suggestion
      }
    }
  }
`);

/** What published results suggest about somebody, and what the named body decided. */
export function ProposalsPage() {
  const text = useProposalsText();
  const year = useYear();
  const { fetchMore, ...query } = useQuery(PROPOSALS, { variables: { year } });
  return (
    <Page
      title={text('title')}
      width="narrow"
      sentence={query.data && text('sentence', { count: query.data.proposalSuggestions.totalCount })}
    >
      <QueryStates query={query}>
        {({ proposalSuggestions: suggestions }) =>
          suggestions.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} />
          ) : (
            <>
              {suggestions.nodes.map(suggestion => (
                <SuggestionCard key={`${suggestion.evaluation.id} ${suggestion.rule}`} suggestion={suggestion} />
              ))}
              <ShowMore list={suggestions} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
