import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
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
  query Matters($year: Int, $kind: String, $state: MatterState, $topic: String, $wardId: ID, $representativeId: ID, $ownerWardId: ID, $ownerGroupId: ID, $isWithOffice: Boolean, $isOpen: Boolean, $isOverdue: Boolean, $search: String, $after: String) {
    matters(year: $year, kind: $kind, state: $state, topic: $topic, wardId: $wardId, representativeId: $representativeId, ownerWardId: $ownerWardId, ownerGroupId: $ownerGroupId, isWithOffice: $isWithOffice, isOpen: $isOpen, isOverdue: $isOverdue, search: $search, first: 50, after: $after) {
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
        matterTopics {
          key
          title
        }
        matterKinds {
          key
          title
          states {
            key
            title
          }
          ...MatterStepDialog_kind
        }
      }
    }
  }
`);

/** What the address asks for; what waits is shown whatever year it is from. */
function useVariables() {
  const year = useYear();
  const { representative: own } = useViewer();
  const [read] = useAddress();
  const [wardId] = useChosenWard();
  const isTrue = (name: string) => (read(name) === 'true' ? true : null);
  const isOverdue = isTrue('overdue');
  const isOpen = isTrue('open');
  const mine = isOpen || read('owner') ? null : own?.id;
  return {
    year: isOverdue || isOpen ? null : year,
    kind: read('kind'),
    state: read('state') as MatterState | null,
    topic: read('topic'),
    wardId,
    representativeId: mine ?? read('representative'),
    ownerWardId: read('ownerWard'),
    ownerGroupId: read('ownerGroup'),
    isWithOffice: isTrue('office'),
    isOpen,
    isOverdue,
    search: read('search'),
  };
}

export function MattersPage() {
  const text = useMattersText();
  const year = useYear();
  const can = useCan();
  const { representative: own } = useViewer();
  const [, change] = useAddress();
  const variables = useVariables();
  const { fetchMore, previousData, ...query } = useQuery(MATTERS, { variables });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : previousData) };
  const raises = can('matter.raise') && <YearButton to={paths.newMatter()}>{text('raise')}</YearButton>;
  const isOfOwner = variables.ownerWardId || variables.ownerGroupId || variables.isWithOffice;
  const { matterKinds = [], matterTopics = [] } = shown.data?.jurisdiction.programme ?? {};
  const count = shown.data?.matters.totalCount;
  return (
    <Page
      title={text('title')}
      sentence={count !== undefined && (variables.year ? text('count', { year, count }) : text('openCount', { count }))}
      actions={
        <Group gap="xs">
          {!own && can('matter.handle') && (
            <YearButton variant="default" to={paths.matterOwners()}>
              {text('owners')}
            </YearButton>
          )}
          {!own && can('matter.handle') && (
            <YearButton variant="default" to={paths.matterTopics()}>
              {text('topics')}
            </YearButton>
          )}
          {raises}
        </Group>
      }
    >
      <MatterFilters kinds={matterKinds} topics={matterTopics} hasWards={!own} />
      {isOfOwner && (
        <Button variant="subtle" onClick={() => change({ ownerWard: null, ownerGroup: null, office: null })}>
          {text('everyOwner')}
        </Button>
      )}
      <QueryStates query={shown}>
        {({ matters }) =>
          matters.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} action={raises} />
          ) : (
            <>
              <MatterList matters={matters.nodes} kinds={matterKinds} isTriage={can('matter.handle')} />
              <ShowMore list={matters} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
