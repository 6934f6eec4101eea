import { Group, Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { PledgesTable_PledgeFragment } from '../../generated/graphql.js';
import { paths } from '../../lib/paths.js';
import { FulfilmentBadge } from './fulfilment-badge.js';

/** The same as the table, for a phone: one representative under the other. */
export function PledgeCards({ pledges }: { pledges: readonly PledgesTable_PledgeFragment[] }) {
  return (
    <Rows>
      {pledges.map(({ id, representative, items }) => (
        <Rows.Row key={id}>
          <Rows.Main>
            <YearLink to={paths.pledge(id)} fw={600}>
              {representative.name}
            </YearLink>
            <Text size="sm" c="dimmed">
              {representative.primaryMandate?.ward.name}
            </Text>
            {items.map(item => (
              <Group key={item.id} justify="space-between" wrap="nowrap" mt={4}>
                <Text size="sm">{item.title}</Text>
                <FulfilmentBadge item={item} />
              </Group>
            ))}
          </Rows.Main>
        </Rows.Row>
      ))}
    </Rows>
  );
}
