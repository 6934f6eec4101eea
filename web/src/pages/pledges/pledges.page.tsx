import { useQuery } from '@apollo/client/react';
import { Box } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { YearButton } from '../../components/year-button.js';
import { Announcements } from '../../features/cycles/announcements.js';
import { ClosePledgesButton } from '../../features/pledges/close-pledges-button.js';
import { PledgeCards } from '../../features/pledges/pledge-cards.js';
import { PledgeFilters } from '../../features/pledges/pledge-filters.js';
import { usePledgesText } from '../../features/pledges/pledges.messages.js';
import { PledgesTable } from '../../features/pledges/pledges-table.js';
import { usePledgeTitle } from '../../features/pledges/use-pledge-title.js';
import type { Fulfilment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';
import { useYear } from '../../lib/year.js';

const PLEDGES = graphql(`
  query Pledges($year: Int!, $wardId: ID, $itemKey: String, $fulfilment: Fulfilment, $ownOnly: Boolean, $after: String) {
    pledges(year: $year, wardId: $wardId, itemKey: $itemKey, fulfilment: $fulfilment, ownOnly: $ownOnly, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...PledgesTable_pledge
      }
    }
    jurisdiction {
      id
      programme {
        pledgeItems {
          key
          title
        }
      }
    }
  }
`);

export function PledgesPage() {
  const text = usePledgesText();
  const title = usePledgeTitle();
  const year = useYear();
  const can = useCan();
  const [read] = useAddress();
  const [wardId] = useChosenWard();
  const variables = {
    year,
    wardId,
    itemKey: read('item'),
    fulfilment: read('state') as Fulfilment | null,
    ownOnly: read('own') === '1',
  };
  const { fetchMore, previousData, ...query } = useQuery(PLEDGES, { variables });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : previousData) };
  const sentence = shown.data && text('count', { count: shown.data.pledges.totalCount });
  const actions = (
    <>
      {can('pledge.close') && <ClosePledgesButton year={year} />}
      {can('pledge.make') && <YearButton to={paths.newPledge()}>{text('newPledge', { title })}</YearButton>}
    </>
  );
  return (
    <Page title={title} sentence={sentence} actions={actions}>
      {read('own') === '1' && <Announcements />}
      <PledgeFilters items={shown.data?.jurisdiction.programme.pledgeItems ?? []} />
      <QueryStates query={shown}>
        {({ pledges, jurisdiction }) =>
          pledges.nodes.length === 0 ? (
            <EmptyState title={text('noneFound')} advice={text('noneFoundAdvice')} />
          ) : (
            <>
              <Box visibleFrom="sm">
                <PledgesTable pledges={pledges.nodes} items={jurisdiction.programme.pledgeItems} />
              </Box>
              <Box hiddenFrom="sm">
                <PledgeCards pledges={pledges.nodes} />
              </Box>
              <ShowMore list={pledges} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
