import { Text } from '@mantine/core';
import { householdWords } from '../../components/household-words.js';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { VisitList_VisitFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';

graphql(`
  fragment VisitList_visit on Visit {
    id
    visitedOn
    channelTitle
    occasion
    note
    household {
      id
      headName
      address
    }
    representative {
      id
      name
    }
  }
`);

/** Visits, the newest first. */
export function VisitList({ visits, showsWho }: { visits: readonly VisitList_VisitFragment[]; showsWho: boolean }) {
  const format = useFormat();
  return (
    <Rows>
      {visits.map(({ id, visitedOn, channelTitle, occasion, note, household, representative }) => (
        <Rows.Row key={id}>
          <Rows.Main>
            <Text fw={600}>{householdWords(household)}</Text>
            <Text size="sm">{[occasion, note].filter(Boolean).join(' · ')}</Text>
          </Rows.Main>
          <Text size="sm" c="dimmed">
            {format.weekday(visitedOn)} · {channelTitle}
            {showsWho && ' · '}
            {showsWho && <YearLink to={paths.representative(representative.id)}>{representative.name}</YearLink>}
          </Text>
        </Rows.Row>
      ))}
    </Rows>
  );
}
