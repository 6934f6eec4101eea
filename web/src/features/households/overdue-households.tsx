import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Rows } from '../../components/rows.js';
import { YearButton } from '../../components/year-button.js';
import type { OverdueHouseholds_OverdueFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { useHouseholdsText } from './households.messages.js';
import { RevealHousehold } from './reveal-household.js';

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
  const can = useCan();
  const [revealing, setRevealing] = useState<{ id: string; headName: string } | null>(null);
  if (overdue.length === 0) return <Text c="dimmed">{text('overdueNone')}</Text>;
  return (
    <>
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
            {isOwn && (
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
            )}
          </Rows.Row>
        ))}
      </Rows>
      {revealing && <RevealHousehold household={revealing} close={() => setRevealing(null)} />}
    </>
  );
}
