import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useIndicatorText } from '../../features/indicators/indicators.messages.js';
import { OpenReportsButton } from '../../features/indicators/open-reports-button.js';
import { ReportList } from '../../features/indicators/report-list.js';
import { STATUSES } from '../../features/indicators/report-status.js';
import type { IndicatorReportStatus } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';
import { useYear } from '../../lib/year.js';

const INDICATOR_REPORTS = graphql(`
  query IndicatorReports(
    $year: Int!
    $status: IndicatorReportStatus
    $isUnreleased: Boolean
    $wardId: ID
    $after: String
  ) {
    indicatorReports(
      year: $year
      status: $status
      isUnreleased: $isUnreleased
      wardId: $wardId
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
        ...ReportRow_report
      }
    }
  }
`);

/** Approved figures with high stakes that nobody has released: no state of its own, but a queue. */
const UNRELEASED = 'UNRELEASED' as const;

export function IndicatorReportsPage() {
  const text = useIndicatorText();
  const year = useYear();
  const can = useCan();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  const state = read('state') as IndicatorReportStatus | typeof UNRELEASED | null;
  const isUnreleased = state === UNRELEASED;
  const variables = { year, status: isUnreleased ? null : state, isUnreleased, wardId };
  const { fetchMore, previousData, ...query } = useQuery(INDICATOR_REPORTS, { variables });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : previousData) };
  return (
    <Page
      title={text('queueTitle')}
      sentence={shown.data && text('queueCount', { year, count: shown.data.indicatorReports.totalCount })}
      actions={can('indicator.plan') && <OpenReportsButton year={year} />}
    >
      <Filters label={text('queueTitle')}>
        <NativeSelect
          label={text('state')}
          value={state ?? ''}
          onChange={event => change({ state: event.currentTarget.value })}
          data={[
            { value: '', label: text('anyState') },
            ...[...STATUSES, UNRELEASED].map(each => ({ value: each, label: text(each) })),
          ]}
        />
        <WardPicker value={wardId} onChange={chooseWard} />
      </Filters>
      <QueryStates query={shown}>
        {({ indicatorReports }) =>
          indicatorReports.nodes.length === 0 ? (
            <EmptyState title={text('queueNone')} advice={text('queueNoneAdvice')} />
          ) : (
            <>
              <ReportList reports={indicatorReports.nodes} />
              <ShowMore list={indicatorReports} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
