import { Badge, Button, Group, Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { ProposedList_ProposedFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useMatchingText } from './matching.messages.js';

graphql(`
  fragment ProposedList_proposed on ProposedLink {
    id
    version
    state
    points
    reasons
    household {
      id
      code
      headName
      ward {
        id
        name
      }
    }
    mandate {
      id
      typeTitle
      representative {
        id
        name
      }
    }
  }
`);

interface ProposedListProps {
  proposed: readonly ProposedList_ProposedFragment[];
  /** Whether the viewer decides. */
  mayDecide: boolean;
  accept: (id: string) => void;
  refuse: (id: string) => void;
  change: (proposed: ProposedList_ProposedFragment) => void;
}

/** Who is proposed for which household and why, with a decision on each. */
export function ProposedList({ proposed, mayDecide, accept, refuse, change }: ProposedListProps) {
  const text = useMatchingText();
  const format = useFormat();
  return (
    <Rows>
      {proposed.map(each => {
        const { id, state, points, reasons, household, mandate } = each;
        const name = `${household.headName} ${household.code}`;
        return (
          <Rows.Row key={id}>
            <Rows.Main>
              <YearLink to={paths.household(household.id)} fw={600}>
                {name}
              </YearLink>
              {mandate && (
                <>
                  {' ← '}
                  <YearLink to={paths.mandateLinks(mandate.id)} fw={600}>
                    {mandate.representative.name}
                  </YearLink>
                </>
              )}
              <Text size="sm" c="dimmed">
                {[household.ward.name, mandate?.typeTitle, reasons.length > 0 ? format.list(reasons) : text('noReason')]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Rows.Main>
            {mandate && <Text size="sm">{text('points', { points: format.points(points) })}</Text>}
            {mayDecide && state === 'PROPOSED' && (
              <Button size="compact-sm" aria-label={format.labelled(text('accept'), name)} onClick={() => accept(id)}>
                {text('accept')}
              </Button>
            )}
            {mayDecide && (state === 'PROPOSED' || state === 'UNSERVED') ? (
              <Group gap="xs">
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={text('changeOf', { household: name })}
                  onClick={() => change(each)}
                >
                  {text('change')}
                </Button>
                {state === 'PROPOSED' && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={format.labelled(text('refuse'), name)}
                    onClick={() => refuse(id)}
                  >
                    {text('refuse')}
                  </Button>
                )}
              </Group>
            ) : (
              <Badge variant="light" autoContrast>
                {text(state)}
              </Badge>
            )}
          </Rows.Row>
        );
      })}
    </Rows>
  );
}
