import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import { daysBetween } from '../../lib/days-between.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useCyclesText } from './cycles.messages.js';

const ANNOUNCEMENTS = graphql(`
  query Announcements {
    announcements(first: 3) {
      nodes {
        announcement
        toPhase
        isUndoing
        reason
        madeAt
        cycle {
          id
          year
          typeTitle
        }
      }
    }
  }
`);

/** News is what somebody who comes once a month has not seen yet. */
const DAYS_OF_NEWS = 45;

/** What was lately said about evaluations, for whoever comes home; nothing while nothing was said. */
export function Announcements() {
  const text = useCyclesText();
  const format = useFormat();
  const { timeZone, today } = useJurisdiction();
  const { data } = useQuery(ANNOUNCEMENTS);
  const isNews = (madeAt: string) => daysBetween(madeAt.slice(0, 10), today) <= DAYS_OF_NEWS;
  const said = data?.announcements.nodes.filter(({ madeAt }) => isNews(madeAt)) ?? [];
  if (said.length === 0) return null;
  return (
    <Section title={text('announcements')} aside={<YearLink to={paths.cycles()}>{text('allCycles')}</YearLink>}>
      <Rows>
        {said.map(({ announcement, toPhase, isUndoing, reason, madeAt, cycle }) => (
          <Rows.Row key={`${cycle.id} ${madeAt}`}>
            <Rows.Main>
              <YearLink to={paths.cycle(cycle.id)} fw={600}>
                {`${text('titleOf', { year: cycle.year, type: cycle.typeTitle })} · ${text(isUndoing ? 'takenBack' : 'began', { phase: text(toPhase) })}`}
              </YearLink>
              <Text style={{ whiteSpace: 'pre-line' }}>{announcement}</Text>
              {reason && <Text size="sm">{text('because', { reason })}</Text>}
            </Rows.Main>
            <Text size="sm" c="dimmed">
              {format.instant(madeAt, timeZone)}
            </Text>
          </Rows.Row>
        ))}
      </Rows>
    </Section>
  );
}
