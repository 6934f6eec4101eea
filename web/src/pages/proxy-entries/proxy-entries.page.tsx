import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { ChipChoice } from '../../components/chip-choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { useProxyEntriesText } from '../../features/proxy-entries/proxy-entries.messages.js';
import { ProxyEntryList } from '../../features/proxy-entries/proxy-entry-list.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useYear } from '../../lib/year.js';

const PAPER_ENTRIES = graphql(`
  query ProxyEntries($year: Int!, $month: Int, $isReadBack: Boolean, $after: String) {
    proxyEntries(year: $year, month: $month, isReadBack: $isReadBack, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...ProxyEntryList_entry
      }
    }
  }
`);

const MONTHS = ['', ...Array.from({ length: 12 }, (_, at) => String(at + 1))];
const SHOWN = ['waiting', 'done', 'all'] as const;

/** What the office entered for others from paper, and what still has to be read back to them. */
export function ProxyEntriesPage() {
  const text = useProxyEntriesText();
  const year = useYear();
  const [read, change] = useAddress();
  const shown = SHOWN.find(each => each === read('state')) ?? 'waiting';
  const month = read('month') ?? '';
  const variables = {
    year,
    month: month === '' ? null : Number(month),
    isReadBack: shown === 'all' ? null : shown === 'done',
  };
  const { fetchMore, ...query } = useQuery(PAPER_ENTRIES, { variables });
  return (
    <Page
      title={text('title')}
      sentence={
        query.data && text(shown === 'waiting' ? 'unread' : 'count', { count: query.data.proxyEntries.totalCount })
      }
    >
      <Filters label={text('title')}>
        <ChipChoice
          label={text('whichOnes')}
          name="state"
          value={shown}
          onChange={state => change({ state })}
          choices={SHOWN.map(value => ({ value, label: text(value) }))}
        />
        <NativeSelect
          label={text('month')}
          value={month}
          onChange={event => change({ month: event.currentTarget.value })}
          data={MONTHS.map(value => ({ value, label: value === '' ? text('wholeYear') : value }))}
        />
      </Filters>
      <QueryStates query={query}>
        {({ proxyEntries }) =>
          proxyEntries.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} />
          ) : (
            <>
              <ProxyEntryList entries={proxyEntries.nodes} />
              <ShowMore list={proxyEntries} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
