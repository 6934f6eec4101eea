import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import type { OwnHouseholds_HouseholdFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { HouseholdButtons } from './household-buttons.js';
import { useHouseholdsText } from './households.messages.js';

graphql(`
  fragment OwnHouseholds_household on Household {
    id
    headName
    address
    people
    residenceTitle
    lastVisitedOn
  }
`);

/** A representative's own households as rows: who, where, when last seen; to call and to log a visit. */
export function OwnHouseholds({ households }: { households: readonly OwnHouseholds_HouseholdFragment[] }) {
  const text = useHouseholdsText();
  const format = useFormat();
  return (
    <Rows>
      {households.map(household => (
        <Rows.Row key={household.id}>
          <Rows.Main>
            <Text fw={600}>{household.headName}</Text>
            <Text size="sm">{household.address}</Text>
            <Text size="sm" c="dimmed">
              {text('peopleAndResidence', { count: household.people, residence: household.residenceTitle })} ·{' '}
              {household.lastVisitedOn
                ? text('visitedOn', { date: format.date(household.lastVisitedOn) })
                : text('never')}
            </Text>
          </Rows.Main>
          <HouseholdButtons household={household} />
        </Rows.Row>
      ))}
    </Rows>
  );
}
