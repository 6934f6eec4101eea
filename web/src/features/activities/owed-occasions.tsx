import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { StateBadge } from '../../components/state-badge.js';
import type { OwedOccasions_OwedFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useOccasionsText } from './occasions.messages.js';

graphql(`
  fragment OwedOccasions_owed on OwedOccasion {
    kind
    kindTitle
    windowTitle
    until
    times
    held
    planned
    isOverdue
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

/** What each holder owes in the year, of kinds whose day the organiser chooses. */
export function OwedOccasions({ owed }: { owed: readonly OwedOccasions_OwedFragment[] }) {
  const text = useOccasionsText();
  const format = useFormat();
  return (
    <Rows>
      {owed.map(({ kind, kindTitle, windowTitle, until, times, held, planned, isOverdue, group, ward }) => (
        <Rows.Row key={`${kind} ${windowTitle} ${group?.id ?? ward.id}`}>
          <Rows.Main>
            <Text fw={600}>{[kindTitle, group?.name ?? ward.name].join(' · ')}</Text>
            <Text size="sm" c="dimmed">
              {[
                text('owedOf', { window: windowTitle, held, times }),
                planned > 0 && text('plannedMore', { count: planned }),
                text('due', { date: format.day(until) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Rows.Main>
          <StateBadge tone={held >= times ? 'settled' : isOverdue ? 'warning' : 'open'}>
            {text(held >= times ? 'met' : isOverdue ? 'overdue' : 'open')}
          </StateBadge>
        </Rows.Row>
      ))}
    </Rows>
  );
}
