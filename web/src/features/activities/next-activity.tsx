import { Paper, Text } from '@mantine/core';
import { DayBlock } from '../../components/day-block.js';
import { YearLink } from '../../components/year-link.js';
import type { NextActivity_ActivityFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useActivitiesText } from './activities.messages.js';
import classes from './next-activity.module.css';

graphql(`
  fragment NextActivity_activity on Activity {
    id
    kindTitle
    scheduledOn
    venue
    group {
      id
      name
    }
    ward {
      id
      name
    }
  }
`);

/** The next fixed day: when, where, with whom. */
export function NextActivity({ activity }: { activity: NextActivity_ActivityFragment | null }) {
  const text = useActivitiesText();
  if (!activity) return <Text c="dimmed">{text('noneNext')}</Text>;
  const { id, kindTitle, scheduledOn, venue, group, ward } = activity;
  const who = group?.name ?? ward.name;
  return (
    <Paper withBorder p="md" className={classes.card}>
      <DayBlock on={scheduledOn} />
      <div>
        <YearLink to={paths.activity(id)} fw={600}>
          {kindTitle}
        </YearLink>
        <Text size="sm">{venue ? text('whereAndWho', { place: venue, who }) : who}</Text>
      </div>
    </Paper>
  );
}
