import { useQuery } from '@apollo/client/react';
import { Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { FigureFraction } from '../../components/figure-fraction.js';
import { LoadingState } from '../../components/loading-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { useActivitiesText } from '../../features/activities/activities.messages.js';
import { ActivityState } from '../../features/activities/activity-state.js';
import { CancelActivityButton } from '../../features/activities/cancel-activity-button.js';
import { RollForm } from '../../features/activities/roll-form.js';
import { RollList } from '../../features/activities/roll-list.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';

const ACTIVITY = graphql(`
  query Activity($id: ID!, $after: String, $showsRoll: Boolean!) {
    activity(id: $id) {
      id
      version
      kindTitle
      scheduledOn
      originalOn
      venue
      state
      viewerCanTakeRoll
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

export function ActivityPage() {
  const { id = '' } = useParams();
  const text = useActivitiesText();
  const format = useFormat();
  const can = useCan();
  const { fetchMore, ...query } = useQuery(ACTIVITY, {
    variables: { id, showsRoll: can('figure.open') },
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
      actions={
        activity?.viewerCanTakeRoll && activity.state === 'PLANNED' && <CancelActivityButton activity={activity} />
      }
    >
      <QueryStates query={query}>
        {({ activity: { roll, attendance, state, originalOn, scheduledOn, ...rest } }) => (
          <>
            <Group>
              <ActivityState state={state} />
              {originalOn && originalOn !== scheduledOn && (
                <Text size="sm" c="dimmed">
                  {text('movedFrom', { date: format.day(originalOn) })}
                </Text>
              )}
              {state === 'HELD' && attendance && (
                <span>
                  {text('attendance')} <FigureFraction figure={attendance} />
                </span>
              )}
            </Group>
            {roll && after && <LoadingState lines={8} />}
            {roll && !after && rest.viewerCanTakeRoll && state !== 'CANCELLED' && (
              <RollForm activity={rest} entries={roll.nodes} refresh={query.refetch} />
            )}
            {roll && !after && !rest.viewerCanTakeRoll && <RollList entries={roll.nodes} />}
            {!rest.viewerCanTakeRoll && rest.minutes && <Text>{rest.minutes}</Text>}
          </>
        )}
      </QueryStates>
    </Page>
  );
}
