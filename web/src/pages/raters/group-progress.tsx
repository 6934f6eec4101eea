import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import type { ComponentProps } from 'react';
import { Filters } from '../../components/filters.js';
import { QueryStates } from '../../components/query-states.js';
import { SearchField } from '../../components/search-field.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { ProgressList } from '../../features/raters/progress-list.js';
import { useRatersText } from '../../features/raters/raters.messages.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';

const GROUP_PROGRESS = graphql(`
  query GroupProgress($cycleId: ID!, $group: String!, $openOnly: Boolean, $search: String, $after: String) {
    raterProgress(cycleId: $cycleId, group: $group, openOnly: $openOnly, search: $search, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ProgressList_progress
      }
    }
  }
`);

type ListProps = Omit<ComponentProps<typeof ProgressList>, 'subjects' | 'isAnonymous'>;

interface GroupProgressProps extends ListProps {
  cycleId: string;
  group: { key: string; isAnonymous: boolean };
}

/** How far a group is with each subject, narrowed by the address bar. */
export function GroupProgress({ cycleId, group, ...list }: GroupProgressProps) {
  const text = useRatersText();
  const [read, change] = useAddress();
  const openOnly = read('open') === '1';
  const variables = { cycleId, group: group.key, openOnly, search: read('search') };
  const { fetchMore, previousData, ...query } = useQuery(GROUP_PROGRESS, { variables });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : previousData) };
  return (
    <Section title={text('progress')}>
      <Filters label={text('progress')}>
        <SearchField label={text('search')} value={read('search') ?? ''} onChange={search => change({ search })} />
        <Checkbox
          label={text('openOnly')}
          checked={openOnly}
          onChange={event => change({ open: event.currentTarget.checked ? '1' : null })}
        />
      </Filters>
      <QueryStates query={shown}>
        {({ raterProgress }) => (
          <>
            <ProgressList subjects={raterProgress.nodes} isAnonymous={group.isAnonymous} {...list} />
            <ShowMore list={raterProgress} fetchMore={fetchMore} />
          </>
        )}
      </QueryStates>
    </Section>
  );
}
