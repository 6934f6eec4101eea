import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import type { LevelList_ChainFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useResponsibilityText } from './responsibility.messages.js';

graphql(`
  fragment LevelList_chain on ResponsibilityChain {
    levels {
      key
      title
      types
      isOverHouseholds
      expected
      answered
      people
    }
  }
`);

/** How much of each level is answered for; the gaps open by name. */
export function LevelList({ chain, wardId }: { chain: LevelList_ChainFragment; wardId: string | null }) {
  const text = useResponsibilityText();
  return (
    <Section title={text('levels')}>
      <Rows>
        {chain.levels.map(({ key, title, types, isOverHouseholds, expected, answered, people }) => {
          const gaps = isOverHouseholds
            ? paths.households({ ward: wardId, without: types.join(',') || 'all' })
            : paths.responsibility({ ward: wardId, level: key });
          return (
            <Rows.Row key={key}>
              <Rows.Main>
                <Text fw={600}>{title}</Text>
              </Rows.Main>
              <Text size="sm">{text('answered', { answered, expected, count: people })}</Text>
              {expected > answered ? (
                <YearLink to={gaps} size="sm">
                  {text('gaps', { count: expected - answered })}
                </YearLink>
              ) : (
                <Text size="sm" c="dimmed">
                  {text('complete')}
                </Text>
              )}
            </Rows.Row>
          );
        })}
      </Rows>
    </Section>
  );
}
