import { List, Text } from '@mantine/core';
import { Section } from '../../components/section.js';
import type { LadderRules_LadderFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useConsequencesText } from './consequences.messages.js';

graphql(`
  fragment LadderRules_ladder on Ladder {
    counts
    steps {
      key
      title
      after
      noticeDays
      hearing
      authority
    }
  }
`);

/** What the programme says follows from what. */
export function LadderRules({ ladder }: { ladder: LadderRules_LadderFragment }) {
  const text = useConsequencesText();
  const format = useFormat();
  return (
    <Section title={text('rules')}>
      <Text>{format.labelled(text('counts'), ladder.counts)}</Text>
      <List type="ordered">
        {ladder.steps.map(({ key, title, after, noticeDays, hearing, authority }) => (
          <List.Item key={key}>
            {format.list([
              text('rule', { after, title, authority }),
              ...(hearing ? [text('hearing')] : []),
              ...(noticeDays > 0 ? [text('noticeDays', { days: noticeDays })] : []),
            ])}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
