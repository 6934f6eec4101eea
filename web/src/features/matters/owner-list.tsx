import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { StateBadge } from '../../components/state-badge.js';
import { YearLink } from '../../components/year-link.js';
import type { OwnerList_OwnerFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useMattersText } from './matters.messages.js';

graphql(`
  fragment OwnerList_owner on MatterOwner {
    open
    overdue
    oldestDueOn
    ward {
      id
      name
    }
    group {
      id
      name
    }
  }
`);

/** Who has to act, with what is overdue; each figure opens to the matters it counts. */
export function OwnerList({ owners }: { owners: readonly OwnerList_OwnerFragment[] }) {
  const text = useMattersText();
  const format = useFormat();
  return (
    <Rows>
      {owners.map(({ open, overdue, oldestDueOn, ward, group }) => {
        const whose = {
          ownerWard: ward?.id ?? null,
          ownerGroup: group?.id ?? null,
          office: ward || group ? null : 'true',
        };
        const name = ward?.name ?? group?.name ?? text('office');
        return (
          <Rows.Row key={ward?.id ?? group?.id ?? 'office'}>
            <Rows.Main>
              <YearLink to={paths.matters({ ...whose, open: 'true' })} fw={600}>
                {name}
              </YearLink>
              <Text size="sm" c="dimmed">
                {[text('openCount', { count: open }), oldestDueOn && text('oldest', { date: format.date(oldestDueOn) })]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Rows.Main>
            {overdue > 0 && (
              <YearLink
                to={paths.matters({ ...whose, overdue: 'true' })}
                aria-label={`${name} ${text('overdueCount', { count: overdue })}`}
              >
                <StateBadge tone="warning">{text('overdueCount', { count: overdue })}</StateBadge>
              </YearLink>
            )}
          </Rows.Row>
        );
      })}
    </Rows>
  );
}
