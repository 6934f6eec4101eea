import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { YearButton } from '../../components/year-button.js';
import { DutyRecordFilters } from '../../features/duty-records/duty-record-filters.js';
import { DutyRecordList } from '../../features/duty-records/duty-record-list.js';
import { useDutyText } from '../../features/duty-records/duty-records.messages.js';
import type { DutyRecordState } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan, useViewer } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';
import { useYear } from '../../lib/year.js';

const DUTY_RECORDS = graphql(`
  query DutyRecords($year: Int!, $kind: String, $state: DutyRecordState, $wardId: ID, $representativeId: ID, $search: String, $after: String) {
    dutyRecords(year: $year, kind: $kind, state: $state, wardId: $wardId, representativeId: $representativeId, search: $search, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...DutyRecordList_record
      }
    }
    jurisdiction {
      id
      programme {
        eventKinds {
          key
          title
        }
      }
    }
  }
`);

export function DutyRecordsPage() {
  const text = useDutyText();
  const year = useYear();
  const can = useCan();
  const { representative: own } = useViewer();
  const [read] = useAddress();
  const [wardId] = useChosenWard();
  const variables = {
    year,
    kind: read('kind'),
    state: read('state') as DutyRecordState | null,
    wardId,
    representativeId: own?.id ?? read('representative'),
    search: read('search'),
  };
  const { fetchMore, previousData, ...query } = useQuery(DUTY_RECORDS, { variables });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : previousData) };
  const kinds = shown.data?.jurisdiction.programme.eventKinds ?? [];
  const records = can('duty.record') && kinds.length > 0 && (
    <YearButton to={paths.newDutyRecord({ kind: read('kind') })}>{text('record')}</YearButton>
  );
  return (
    <Page
      title={text('title')}
      sentence={shown.data && text('count', { year, count: shown.data.dutyRecords.totalCount })}
      actions={records}
    >
      <DutyRecordFilters kinds={kinds} hasWards={!own} />
      <QueryStates query={shown}>
        {({ dutyRecords, jurisdiction }) =>
          jurisdiction.programme.eventKinds.length === 0 && dutyRecords.totalCount === 0 ? (
            <EmptyState title={text('noKinds')} advice={text('noKindsAdvice')} />
          ) : dutyRecords.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} action={records} />
          ) : (
            <>
              <DutyRecordList records={dutyRecords.nodes} showsWho={!own} />
              <ShowMore list={dutyRecords} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
