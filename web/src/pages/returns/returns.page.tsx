import { useQuery } from '@apollo/client/react';
import { ChipChoice } from '../../components/chip-choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { WardPicker } from '../../components/ward-picker.js';
import { ReminderList } from '../../features/returns/reminder-list.js';
import { ReturnList } from '../../features/returns/return-list.js';
import { useReturnsText } from '../../features/returns/returns.messages.js';
import type { GroupReturnState } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useJurisdiction, useViewer } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';
import { useYear } from '../../lib/year.js';

const GROUP_RETURNS = graphql(`
  query GroupReturns($year: Int!, $groupId: ID, $wardId: ID, $states: [GroupReturnState!], $after: String) {
    groupReturns(year: $year, groupId: $groupId, wardId: $wardId, states: $states, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...ReturnRow_groupReturn
      }
    }
    missing: groupReturns(year: $year, groupId: $groupId, wardId: $wardId, states: [MISSING], first: 1) {
      totalCount
    }
  }
`);

const SHOWN = {
  missing: ['MISSING'],
  due: ['DUE'],
  returned: ['IN_TIME', 'LATE'],
  all: ['MISSING', 'DUE', 'IN_TIME', 'LATE', 'AHEAD'],
} as const satisfies Record<string, readonly GroupReturnState[]>;

/** Who has handed in the returns of the year and who has not; a group hands in its own here. */
export function ReturnsPage() {
  const text = useReturnsText();
  const year = useYear();
  const { programme } = useJurisdiction();
  const { representative, role } = useViewer();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  const own = representative?.primaryMandate?.group?.id ?? null;
  const shown = (read('shown') ?? (representative ? 'all' : 'missing')) as keyof typeof SHOWN;
  const states = [...(SHOWN[shown] ?? SHOWN.all)];
  const { fetchMore, ...query } = useQuery(GROUP_RETURNS, { variables: { year, groupId: own, wardId, states } });
  const { missing } = query.data ?? {};
  return (
    <Page
      title={programme.returnTitle ?? text('room')}
      sentence={missing && text('sentence', { year, count: missing.totalCount })}
      actions={<PrintButton />}
    >
      <Filters label={text('room')}>
        {!representative && <WardPicker value={wardId} onChange={chooseWard} />}
        <ChipChoice
          label={text('whichOnes')}
          name="shown"
          value={shown}
          onChange={value => change({ shown: value })}
          choices={(['missing', 'due', 'returned', 'all'] as const).map(value => ({ value, label: text(value) }))}
        />
      </Filters>
      <QueryStates query={query}>
        {({ groupReturns }) =>
          groupReturns.nodes.length === 0 ? (
            <EmptyState title={text('nothing')} advice={text('nothingAdvice')} />
          ) : (
            <>
              {shown === 'missing' && role === 'LIAISON_OFFICE' && <ReminderList missing={groupReturns.nodes} />}
              <ReturnList returns={groupReturns.nodes} />
              <ShowMore list={groupReturns} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
