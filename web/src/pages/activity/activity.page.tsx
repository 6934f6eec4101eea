import { useQuery } from '@apollo/client/react';
import { Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { FigureFraction } from '../../components/figure-fraction.js';
import { LoadingState } from '../../components/loading-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { useActivitiesText } from '../../features/activities/activities.messages.js';
import { ActivityState } from '../../features/activities/activity-state.js';
import { AgendaForm } from '../../features/activities/agenda-form.js';
import { AgendaView } from '../../features/activities/agenda-view.js';
import { LeaveList } from '../../features/activities/leave-list.js';
import { OccasionFacts } from '../../features/activities/occasion-facts.js';
import { useOccasionsText } from '../../features/activities/occasions.messages.js';
import { RollForm } from '../../features/activities/roll-form.js';
import { RollList } from '../../features/activities/roll-list.js';
import type { AgendaForm_ActivityFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';
import { ActivityActions } from './activity-actions.js';

const ACTIVITY = graphql(`
  query Activity($id: ID!, $after: String, $showsRoll: Boolean!, $showsMinutes: Boolean!) {
    activity(id: $id) {
      id
      version
      kindTitle
      scheduledOn
      title
      venue
      startsAt
      endsAt
      state
      viewerCanTakeRoll
      viewerCanArrange
      ...OccasionFacts_activity
      ...AgendaView_activity
      ...AgendaForm_activity @include(if: $showsMinutes)
      leaveRequests @include(if: $showsMinutes) {
        ...LeaveList_leave
      }
      group {
        id
        name
      }
      ward {
        id
        name
      }
      ...RollForm_activity
      attendance @include(if: $showsRoll) {
        ...FigureFraction_figure
      }
      roll(first: 100, after: $after) @include(if: $showsRoll) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RollRow_entry
        }
      }
    }
  }
`);

/** Whether the fields that only readers of minutes may ask for came along. */
function isMinuted<Row extends object>(row: Row): row is Row & AgendaForm_ActivityFragment {
  return 'answersToReport' in row;
}

export function ActivityPage() {
  const { id = '' } = useParams();
  const text = useActivitiesText();
  const occasions = useOccasionsText();
  const format = useFormat();
  const can = useCan();
  const { fetchMore, ...query } = useQuery(ACTIVITY, {
    variables: { id, showsRoll: can('figure.open'), showsMinutes: can('minutes.read') },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const activity = query.data?.activity;
  const after = activity?.roll?.pageInfo.hasNextPage ? activity.roll.pageInfo.endCursor : null;
  useEffect(() => {
    if (after) void fetchMore({ variables: { after } });
  }, [after, fetchMore]);
  const where =
    activity &&
    [format.date(activity.scheduledOn), activity.group?.name ?? activity.ward.name, activity.venue]
      .filter(Boolean)
      .join(' · ');
  return (
    <Page
      title={activity?.kindTitle ?? text('title')}
      sentence={where}
      width="narrow"
      actions={activity && <ActivityActions activity={activity} />}
    >
      <QueryStates query={query}>
        {({ activity: { roll, attendance, state, leaveRequests, ...rest } }) => (
          <>
            <Group>
              <ActivityState state={state} />
              <OccasionFacts activity={rest} />
              {state === 'HELD' && attendance && (
                <span>
                  {text('attendance')} <FigureFraction figure={attendance} />
                </span>
              )}
            </Group>
            {leaveRequests && leaveRequests.length > 0 && (
              <Section title={occasions('leave')}>
                <LeaveList leaves={leaveRequests} showsActivity={false} />
              </Section>
            )}
            {rest.viewerCanTakeRoll && isMinuted(rest) ? (
              <AgendaForm key={rest.id} activity={rest} />
            ) : (
              <AgendaView activity={rest} />
            )}
            {roll && after && <LoadingState lines={8} />}
            {roll && !after && rest.viewerCanTakeRoll && state !== 'CANCELLED' && (
              <RollForm activity={rest} entries={roll.nodes} refresh={query.refetch} />
            )}
            {roll && !after && !rest.viewerCanTakeRoll && <RollList entries={roll.nodes} activity={rest} />}
            {!rest.viewerCanTakeRoll && rest.minutes && <Text>{rest.minutes}</Text>}
          </>
        )}
      </QueryStates>
    </Page>
  );
}
