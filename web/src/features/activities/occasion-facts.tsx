import { Text } from '@mantine/core';
import type { OccasionFacts_ActivityFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useActivitiesText } from './activities.messages.js';
import { useOccasionsText } from './occasions.messages.js';

graphql(`
  fragment OccasionFacts_activity on Activity {
    id
    scheduledOn
    originalOn
    startsAt
    endsAt
    postponements {
      fromOn
      toOn
      reason
    }
  }
`);

/** From when to when, and why it is not on the day that the programme names. */
export function OccasionFacts({ activity }: { activity: OccasionFacts_ActivityFragment }) {
  const text = useActivitiesText();
  const occasions = useOccasionsText();
  const format = useFormat();
  const { scheduledOn, originalOn, startsAt, endsAt, postponements } = activity;
  const lines = [
    ...(startsAt ? [[startsAt, endsAt].filter(Boolean).join('–')] : []),
    ...(postponements.length === 0 && originalOn !== scheduledOn
      ? [text('movedFrom', { date: format.day(originalOn) })]
      : []),
    ...postponements.map(({ fromOn, toOn, reason }) =>
      occasions('putOff', { from: format.day(fromOn), to: format.day(toOn), reason }),
    ),
  ];
  return (
    <>
      {lines.map(line => (
        <Text key={line} size="sm" c="dimmed">
          {line}
        </Text>
      ))}
    </>
  );
}
