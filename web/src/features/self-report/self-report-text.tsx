import { Text, Title } from '@mantine/core';
import type { SelfReportText_SectionFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useSelfReportText } from './self-report.messages.js';

graphql(`
  fragment SelfReportText_section on SelfReportSection {
    key
    title
    text
  }
`);

/** A self-report to be read, on screen and on paper. */
export function SelfReportText({ sections }: { sections: readonly SelfReportText_SectionFragment[] }) {
  const text = useSelfReportText();
  return sections.map(section => (
    <section key={section.key} aria-label={section.title}>
      <Title order={2} size="h4" mb={4}>
        {section.title}
      </Title>
      <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} c={section.text ? undefined : 'dimmed'}>
        {section.text || text('nothing')}
      </Text>
    </section>
  ));
}
