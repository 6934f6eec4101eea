import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Rows } from '../../components/rows.js';
import { YearButton } from '../../components/year-button.js';
import type { OwnHouseholds_HouseholdFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { useHouseholdsText } from './households.messages.js';
import { RevealHousehold } from './reveal-household.js';

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
  const can = useCan();
  const [revealing, setRevealing] = useState<OwnHouseholds_HouseholdFragment | null>(null);
  return (
    <>
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
            <Group gap="xs" className="no-print">
              {can('household.reveal') && (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={format.labelled(text('phone'), household.headName)}
                  onClick={() => setRevealing(household)}
                >
                  {text('phone')}
                </Button>
              )}
              {can('visit.log') && (
                <YearButton
                  size="compact-sm"
                  to={paths.newVisit({ household: household.id })}
                  aria-label={format.labelled(text('logVisit'), household.headName)}
                >
                  {text('logVisit')}
                </YearButton>
              )}
            </Group>
          </Rows.Row>
        ))}
      </Rows>
      {revealing && <RevealHousehold household={revealing} close={() => setRevealing(null)} />}
    </>
  );
}
