import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import type { BoardDays_DayFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useBoardText } from './board.messages.js';

graphql(`
  fragment BoardDays_day on BoardDay {
    on
    title
    venue
    startsAt
    endsAt
  }
`);

/** The days and hours on which whoever wants to be heard is received. */
export function BoardDays({ days }: { days: readonly BoardDays_DayFragment[] }) {
  const text = useBoardText();
  const format = useFormat();
  return (
    <Section title={text('days')}>
      {days.length === 0 && <Text>{text('noDays')}</Text>}
      <Rows>
        {days.map(({ on, title, venue, startsAt, endsAt }) => (
          <Rows.Row key={`${on} ${startsAt} ${title} ${venue}`}>
            <Rows.Main>
              {[format.weekday(on), [startsAt, endsAt].filter(Boolean).join('–')].filter(Boolean).join(' ')}
            </Rows.Main>
            <span>{[title, venue].filter(Boolean).join(' · ')}</span>
          </Rows.Row>
        ))}
      </Rows>
    </Section>
  );
}
