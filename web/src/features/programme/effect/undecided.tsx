import { Anchor, Text } from '@mantine/core';
import { Rows } from '../../../components/rows.js';
import { Section } from '../../../components/section.js';
import type { Undecided_ComparisonFragment } from '../../../generated/graphql.js';
import { graphql } from '../../../lib/graphql.js';
import { useEffectText } from './effect.messages.js';

graphql(`
  fragment Undecided_comparison on StandingsComparison {
    undecidedCount
    gaps {
      key
      title
      undecidedCount
      reason
    }
  }
`);

interface UndecidedProps {
  comparison: Undecided_ComparisonFragment;
  /** Lists who it is. */
  list: () => void;
}

/** Who cannot be compared, apart from the others, and what is missing: the year did not know it. */
export function Undecided({ comparison: { undecidedCount, gaps }, list }: UndecidedProps) {
  const text = useEffectText();
  if (undecidedCount === 0) return null;
  return (
    <Section
      title={text('undecided')}
      aside={
        <Anchor component="button" type="button" size="sm" onClick={list}>
          {text('listThem')}
        </Anchor>
      }
    >
      <Rows>
        {gaps
          .filter(gap => gap.undecidedCount > 0)
          .map(gap => (
            <Rows.Row key={gap.key}>
              <Rows.Main>
                <Text fw={600}>{gap.title}</Text>
                <Text size="sm" c="dimmed">
                  {gap.reason}
                </Text>
              </Rows.Main>
              <Text className="tabular">{text('undecidedFor', { count: gap.undecidedCount })}</Text>
            </Rows.Row>
          ))}
      </Rows>
    </Section>
  );
}
