import { Text } from '@mantine/core';
import { DayBlock } from '../../components/day-block.js';
import { FigureFraction } from '../../components/figure-fraction.js';
import { Rows } from '../../components/rows.js';
import { YearButton } from '../../components/year-button.js';
import { YearLink } from '../../components/year-link.js';
import type { ActivityList_ActivityFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useActivitiesText } from './activities.messages.js';
import { ActivityState } from './activity-state.js';
import { OccasionFacts } from './occasion-facts.js';

graphql(`
  fragment ActivityList_activity on Activity {
    id
    kindTitle
    scheduledOn
    venue
    state
    ...OccasionFacts_activity
    viewerCanTakeRoll
    group {
      id
      name
    }
    ward {
      id
      name
    }
    attendance @include(if: $showsAttendance) {
      ...FigureFraction_figure
    }
  }
`);

/** The activities of a month, one row each, with what is to be done about it. */
export function ActivityList({ activities }: { activities: readonly ActivityList_ActivityFragment[] }) {
  return (
    <Rows>
      {activities.map(activity => (
        <Rows.Row key={activity.id}>
          <ActivityRow activity={activity} />
        </Rows.Row>
      ))}
    </Rows>
  );
}

function ActivityRow({ activity }: { activity: ActivityList_ActivityFragment }) {
  const text = useActivitiesText();
  const format = useFormat();
  const { id, kindTitle, scheduledOn, venue, state, group, ward, attendance, viewerCanTakeRoll } = activity;
  const isDue = state === 'PLANNED' && viewerCanTakeRoll;
  const who = group?.name ?? ward.name;
  return (
    <>
      <DayBlock on={scheduledOn} />
      <Rows.Main>
        <YearLink to={paths.activity(id)} fw={600}>
          {kindTitle}
        </YearLink>
        <Text size="sm">{venue ? text('whereAndWho', { place: venue, who }) : who}</Text>
        <OccasionFacts activity={activity} />
      </Rows.Main>
      {state === 'HELD' && attendance && (
        <div>
          {text('attendance')} <FigureFraction figure={attendance} />
        </div>
      )}
      <ActivityState state={state} />
      {isDue && (
        <YearButton
          to={paths.activity(id)}
          size="compact-sm"
          aria-label={format.labelled(text('takeRoll'), `${kindTitle} ${who}`)}
        >
          {text('takeRoll')}
        </YearButton>
      )}
    </>
  );
}
