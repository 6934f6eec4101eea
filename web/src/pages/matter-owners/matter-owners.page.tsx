import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useMattersText } from '../../features/matters/matters.messages.js';
import { OwnerList } from '../../features/matters/owner-list.js';
import { graphql } from '../../lib/graphql.js';
import { useChosenWard } from '../../lib/ward.js';

const OWNERS = graphql(`
  query MatterOwners($wardId: ID, $after: String) {
    matterOwners(wardId: $wardId, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...OwnerList_owner
      }
    }
  }
`);

/** Nothing is left without an answer: who has what to act on, those with the most overdue first. */
export function MatterOwnersPage() {
  const text = useMattersText();
  const [wardId, chooseWard] = useChosenWard();
  const { fetchMore, ...query } = useQuery(OWNERS, { variables: { wardId } });
  return (
    <Page
      title={text('owners')}
      width="narrow"
      sentence={query.data && text('ownersSentence', { count: query.data.matterOwners.totalCount })}
    >
      <Filters label={text('owners')}>
        <WardPicker value={wardId} onChange={chooseWard} />
      </Filters>
      <QueryStates query={query}>
        {({ matterOwners: owners }) =>
          owners.nodes.length === 0 ? (
            <EmptyState title={text('noOwners')} advice={text('noneAdvice')} />
          ) : (
            <>
              <OwnerList owners={owners.nodes} />
              <ShowMore list={owners} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
