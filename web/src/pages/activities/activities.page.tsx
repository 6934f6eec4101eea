import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { YearButton } from '../../components/year-button.js';
import { useActivitiesText } from '../../features/activities/activities.messages.js';
import { ActivityFilters } from '../../features/activities/activity-filters.js';
import { ActivityList } from '../../features/activities/activity-list.js';
import { MonthTabs, monthOf } from '../../features/activities/month-tabs.js';
import { useOccasionsText } from '../../features/activities/occasions.messages.js';
import { OpenCalendarButton } from '../../features/activities/open-calendar-button.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan, useJurisdiction, useViewer } from '../../lib/viewer.js';
import { useYear } from '../../lib/year.js';
import { YearOfOccasions } from './year-of-occasions.js';

const ACTIVITIES = graphql(`
  query Activities($year: Int!, $from: Date!, $to: Date!, $kind: String, $groupId: ID, $after: String, $showsAttendance: Boolean!) {
    activities(year: $year, from: $from, to: $to, kind: $kind, groupId: $groupId, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        ...ActivityList_activity
      }
    }
    groups(first: 100) {
      nodes {
        id
        name
        leader {
          id
        }
      }
    }
    jurisdiction {
      id
      programme {
        activityKinds {
          key
          title
        }
      }
    }
  }
`);

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

export function ActivitiesPage() {
  const text = useActivitiesText();
  const occasions = useOccasionsText();
  const format = useFormat();
  const year = useYear();
  const can = useCan();
  const { today } = useJurisdiction();
  const { representative } = useViewer();
  const [read] = useAddress();
  const asked = read('month');
  const usual = today.startsWith(`${year}-`) ? today.slice(0, 7) : monthOf(year, 12);
  const month = asked?.startsWith(`${year}-`) ? asked : usual;
  const group = read('group') ?? representative?.primaryMandate?.group?.id ?? null;
  const groupId = group === 'all' ? null : group;
  const variables = {
    year,
    from: `${month}-01`,
    to: lastDay(month),
    kind: read('kind'),
    groupId,
    showsAttendance: can('figure.open'),
  };
  const { fetchMore, ...query } = useQuery(ACTIVITIES, { variables });
  const leads = query.data?.groups.nodes.some(({ leader }) => leader?.id === representative?.id) ?? false;
  const list = query.data?.activities;
  const sentence =
    list &&
    text('sentence', {
      month: format.month(`${month}-01`),
      total: list.totalCount,
      held: list.nodes.filter(({ state }) => state === 'HELD').length,
    });
  return (
    <Page
      title={text('title')}
      sentence={sentence}
      actions={
        <>
          <PrintButton />
          {can('activity.call') && (!representative || leads) && (
            <YearButton variant="default" to={paths.newActivity()}>
              {occasions('call')}
            </YearButton>
          )}
          {can('calendar.open') && <OpenCalendarButton year={year} />}
        </>
      }
    >
      <MonthTabs year={year} chosen={month} keep={{ kind: read('kind'), group: read('group') }} />
      <ActivityFilters
        kinds={query.data?.jurisdiction.programme.activityKinds ?? []}
        groups={query.data?.groups.nodes ?? []}
        chosenGroup={groupId}
      />
      <QueryStates query={query}>
        {({ activities }) =>
          activities.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} />
          ) : (
            <>
              <ActivityList activities={activities.nodes} />
              {activities.pageInfo.hasNextPage && <ShowMore list={activities} fetchMore={fetchMore} />}
            </>
          )
        }
      </QueryStates>
      <YearOfOccasions year={year} groupId={groupId} />
    </Page>
  );
}
