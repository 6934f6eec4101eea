import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import type { OverdueHouseholds_OverdueFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { HouseholdButtons } from './household-buttons.js';
import { useHouseholdsText } from './households.messages.js';

graphql(`
  fragment OverdueHouseholds_overdue on OverdueHousehold {
    daysSince
    dueOn
    household {
      id
      headName
      address
    }
  }
`);

interface OverdueHouseholdsProps {
  overdue: readonly OverdueHouseholds_OverdueFragment[];
  /** The representative looks at the own households; others only read. */
  isOwn: boolean;
}

/** Households that have waited longest, with a way to call and to log the visit. */
export function OverdueHouseholds({ overdue, isOwn }: OverdueHouseholdsProps) {
  const text = useHouseholdsText();
  const format = useFormat();
  if (overdue.length === 0) return <Text c="dimmed">{text('overdueNone')}</Text>;
  return (
    <Rows>
      {overdue.map(({ household, daysSince, dueOn }) => (
        <Rows.Row key={household.id}>
          <Rows.Main>
            <Text fw={600}>{household.headName}</Text>
            <Text size="sm" c="dimmed">
              {household.address}
            </Text>
          </Rows.Main>
          <Text size="sm">
            {daysSince === null ? text('overdueNever') : text('overdueDays', { count: daysSince })}
            {dueOn && ` · ${text('overdueBy', { date: format.day(dueOn) })}`}
          </Text>
          {isOwn && <HouseholdButtons household={household} />}
        </Rows.Row>
      ))}
    </Rows>
  );
}
