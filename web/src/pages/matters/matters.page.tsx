import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { YearButton } from '../../components/year-button.js';
import { MatterFilters } from '../../features/matters/matter-filters.js';
import { MatterList } from '../../features/matters/matter-list.js';
import { useMattersText } from '../../features/matters/matters.messages.js';
import type { MatterState } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan, useViewer } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';
import { useYear } from '../../lib/year.js';

const MATTERS = graphql(`
  query Matters($year: Int!, $kind: String, $state: MatterState, $wardId: ID, $representativeId: ID, $search: String, $after: String) {
    matters(year: $year, kind: $kind, state: $state, wardId: $wardId, representativeId: $representativeId, search: $search, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...MatterList_matter
      }
    }
    jurisdiction {
      id
      programme {
        matterKinds {
          key
          title
        }
      }
    }
  }
`);

export function MattersPage() {
  const text = useMattersText();
  const year = useYear();
  const can = useCan();
  const { representative: own } = useViewer();
  const [read] = useAddress();
  const [wardId] = useChosenWard();
  const variables = {
    year,
    kind: read('kind'),
    state: read('state') as MatterState | null,
    wardId,
    representativeId: own?.id ?? read('representative'),
    search: read('search'),
  };
  const { fetchMore, previousData, ...query } = useQuery(MATTERS, { variables });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : previousData) };
  const raises = can('matter.raise') && <YearButton to={paths.newMatter()}>{text('raise')}</YearButton>;
  return (
    <Page
      title={text('title')}
      sentence={shown.data && text('count', { year, count: shown.data.matters.totalCount })}
      actions={raises}
    >
      <MatterFilters kinds={shown.data?.jurisdiction.programme.matterKinds ?? []} hasWards={!own} />
      <QueryStates query={shown}>
        {({ matters }) =>
          matters.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} action={raises} />
          ) : (
            <>
              <MatterList matters={matters.nodes} />
              <ShowMore list={matters} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
