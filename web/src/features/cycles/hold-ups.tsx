import { List, Paper, Text } from '@mantine/core';
import type { HoldUps_CycleFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useCyclesText } from './cycles.messages.js';

graphql(`
  fragment HoldUps_cycle on EvaluationCycle {
    id
    holdUps {
      kind
      count
      names
    }
  }
`);

/** What the present phase waits for, and whom. */
export function HoldUps({ holdUps }: Pick<HoldUps_CycleFragment, 'holdUps'>) {
  const text = useCyclesText();
  const format = useFormat();
  if (holdUps.length === 0) return <Text size="sm">{text('nobodyWaited')}</Text>;
  return (
    <Paper withBorder p="md">
      <List spacing="xs">
        {holdUps.map(({ kind, count, names }) => (
          <List.Item key={kind}>
            {text(kind, { count })}
            <Text size="sm" c="dimmed">
              {names.length < count ? text('andOthers', { names: format.list(names) }) : format.list(names)}
            </Text>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}
