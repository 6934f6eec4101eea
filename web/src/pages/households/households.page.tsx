import { useQuery } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { SearchField } from '../../components/search-field.js';
import { ShowMore } from '../../components/show-more.js';
import { WardPicker } from '../../components/ward-picker.js';
import { HouseholdTable } from '../../features/households/household-table.js';
import { useHouseholdsText } from '../../features/households/households.messages.js';
import { OwnHouseholds } from '../../features/households/own-households.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useJurisdiction, useViewer } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';

const HOUSEHOLDS = graphql(`
  query Households(
    $wardId: ID
    $search: String
    $unlinkedOnly: Boolean
    $linkedBy: Int
    $withoutTypes: [String!]
    $coverageRule: Int
    $isOver: Boolean
    $notVerifiedSince: Date
    $after: String
  ) {
    households(
      wardId: $wardId
      search: $search
      unlinkedOnly: $unlinkedOnly
      linkedBy: $linkedBy
      withoutTypes: $withoutTypes
      coverageRule: $coverageRule
      isOver: $isOver
      notVerifiedSince: $notVerifiedSince
      first: 50
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...HouseholdTable_household
        ...OwnHouseholds_household
      }
    }
  }
`);

const aYearBefore = (day: string) =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4, 8)}${day.slice(8) === '29' ? '28' : day.slice(8)}`;

export function HouseholdsPage() {
  const text = useHouseholdsText();
  const { representative: own } = useViewer();
  const { today } = useJurisdiction();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  const number = (name: string) => (read(name) === null ? null : Number(read(name)));
  const without = read('without');
  const variables = {
    wardId,
    search: read('search'),
    unlinkedOnly: read('unlinked') === 'yes',
    linkedBy: number('linkedBy'),
    withoutTypes: without === null ? null : without === 'all' ? [] : without.split(','),
    coverageRule: number('coverage'),
    isOver: read('over') === 'yes',
    notVerifiedSince: read('unverified') === 'yes' ? aYearBefore(today) : null,
  };
  const { fetchMore, previousData, ...query } = useQuery(HOUSEHOLDS, { variables });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : previousData) };
  return (
    <Page
      title={text('title')}
      sentence={shown.data && text(own ? 'own' : 'count', { count: shown.data.households.totalCount })}
    >
      <Filters label={text('title')}>
        <SearchField label={text('search')} value={read('search') ?? ''} onChange={search => change({ search })} />
        {!own && <WardPicker value={wardId} onChange={chooseWard} />}
        {!own && (
          <Checkbox
            label={text('unlinkedOnly')}
            checked={variables.unlinkedOnly}
            onChange={event => change({ unlinked: event.currentTarget.checked ? 'yes' : null })}
          />
        )}
        {!own && (
          <Checkbox
            label={text('notVerified')}
            checked={variables.notVerifiedSince !== null}
            onChange={event => change({ unverified: event.currentTarget.checked ? 'yes' : null })}
          />
        )}
        {(variables.linkedBy ?? variables.coverageRule ?? without) !== null && (
          <Button
            variant="default"
            onClick={() => change({ linkedBy: null, coverage: null, over: null, without: null })}
          >
            {variables.linkedBy === null ? text('everyCoverage') : text('everyCount', { count: variables.linkedBy })}
          </Button>
        )}
      </Filters>
      <QueryStates query={shown}>
        {({ households }) =>
          households.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} />
          ) : (
            <>
              {own ? <OwnHouseholds households={households.nodes} /> : <HouseholdTable households={households.nodes} />}
              <ShowMore list={households} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
