import { Stack, Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import type { Disclosures_DisclosureFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useBoardText } from './board.messages.js';

graphql(`
  fragment Disclosures_disclosure on BoardDisclosure {
    title
    procedureTitle
    stageTitle
    wardName
    from
    until
    text
  }
`);

/** What is shown to the public today; a board without anything to show does not speak of it. */
export function Disclosures({ disclosures }: { disclosures: readonly Disclosures_DisclosureFragment[] }) {
  const text = useBoardText();
  const format = useFormat();
  if (disclosures.length === 0) return null;
  return (
    <Section title={text('disclosures')}>
      <Rows>
        {disclosures.map(shown => (
          <Rows.Row key={`${shown.wardName} ${shown.title} ${shown.stageTitle}`}>
            <Rows.Main>
              <Stack gap={2}>
                <Text fw={600}>{shown.title}</Text>
                <Text style={{ whiteSpace: 'pre-wrap' }}>{shown.text}</Text>
                <Text size="sm" c="dimmed">
                  {[
                    shown.wardName,
                    shown.procedureTitle,
                    shown.stageTitle,
                    text('shown', { from: format.day(shown.from), until: format.day(shown.until) }),
                  ].join(' · ')}
                </Text>
              </Stack>
            </Rows.Main>
          </Rows.Row>
        ))}
      </Rows>
    </Section>
  );
}
