import { useQuery } from '@apollo/client/react';
import { ChipChoice } from '../../components/chip-choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { useRepliesText } from '../../features/replies/replies.messages.js';
import { ReplyCard } from '../../features/replies/reply-card.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useYear } from '../../lib/year.js';

const REPLIES = graphql(`
  query Replies($year: Int!, $state: ReplyState, $after: String) {
    replies(year: $year, state: $state, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...ReplyCard_reply
      }
    }
    waiting: replies(year: $year, state: OPEN, first: 1) {
      totalCount
    }
  }
`);

const CHOICES = ['open', 'all'] as const;

/** What was disputed in the score sheets of a year, for those who decide it. */
export function RepliesPage() {
  const text = useRepliesText();
  const year = useYear();
  const [read, change] = useAddress();
  const choice = read('state') === 'all' ? 'all' : 'open';
  const { fetchMore, ...query } = useQuery(REPLIES, {
    variables: { year, state: choice === 'open' ? 'OPEN' : null },
  });
  return (
    <Page
      title={text('title')}
      width="narrow"
      sentence={query.data && text('count', { year, count: query.data.waiting.totalCount })}
    >
      <ChipChoice
        label={text('which')}
        name="state"
        value={choice}
        onChange={state => change({ state: state === 'all' ? 'all' : null })}
        choices={CHOICES.map(value => ({ value, label: text(value) }))}
      />
      <QueryStates query={query}>
        {({ replies }) =>
          replies.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} />
          ) : (
            <>
              {replies.nodes.map(reply => (
                <ReplyCard key={reply.id} reply={reply} />
              ))}
              <ShowMore list={replies} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
