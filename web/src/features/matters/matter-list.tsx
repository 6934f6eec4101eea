import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { MatterList_MatterFragment } from '../../generated/graphql.js';
import { daysBetween } from '../../lib/days-between.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { MatterState } from './matter-state.js';
import { useMattersText } from './matters.messages.js';

graphql(`
  fragment MatterList_matter on Matter {
    id
    number
    kindTitle
    title
    state
    stateTitle
    outcomeTitle
    raisedOn
    answeredOn
    representative {
      id
      name
    }
    ward {
      id
      name
    }
  }
`);

/** Matters in rows; those without an answer say how long they have been waiting. */
export function MatterList({ matters }: { matters: readonly MatterList_MatterFragment[] }) {
  const text = useMattersText();
  const format = useFormat();
  const { today } = useJurisdiction();
  return (
    <Rows>
      {matters.map(matter => (
        <Rows.Row key={matter.id}>
          <Rows.Main>
            <YearLink to={paths.matter(matter.id)} fw={600}>
              {matter.title}
            </YearLink>
            <Text size="sm" c="dimmed">
              {[
                matter.number,
                matter.kindTitle,
                matter.ward.name,
                matter.representative?.name,
                format.date(matter.raisedOn),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Rows.Main>
          {matter.answeredOn === null && matter.state !== 'CLOSED' && (
            <Text size="sm">{text('waiting', { count: daysBetween(matter.raisedOn, today) })}</Text>
          )}
          <MatterState matter={matter} />
        </Rows.Row>
      ))}
    </Rows>
  );
}
