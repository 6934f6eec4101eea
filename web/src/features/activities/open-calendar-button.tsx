import { Button, Stack } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useActivitiesText } from './activities.messages.js';

const SCHEDULE = graphql(`
  mutation ScheduleActivities($input: ScheduleActivitiesInput!) {
    scheduleActivities(input: $input)
  }
`);

/** Adds the fixed days of the year that the programme asks for; those that are there already stay. */
export function OpenCalendarButton({ year }: { year: number }) {
  const text = useActivitiesText();
  const { act, isActing, error } = useAction(SCHEDULE, {
    refetch: ['Activities'],
    onDone: ({ scheduleActivities }) => showToast(text('calendarOpened', { count: scheduleActivities })),
  });
  return (
    <Stack gap="xs">
      <Button variant="default" loading={isActing} onClick={() => void act({ year })}>
        {text('openCalendar', { year })}
      </Button>
      <ActionError error={error} />
    </Stack>
  );
}
