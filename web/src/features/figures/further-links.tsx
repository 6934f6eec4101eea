import { Paper, SimpleGrid, Text } from '@mantine/core';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import { paths } from '../../lib/paths.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useFiguresText } from './figures.messages.js';

/** The pages that answer the next question. */
export function FurtherLinks() {
  const text = useFiguresText();
  const can = useCan();
  const { isAnybodyScored } = useJurisdiction().programme;
  const links = [
    { name: 'wardComparison', to: paths.wardComparison(), what: 'wardComparisonWhat', isOpen: can('comparison.read') },
    { name: 'rankings', to: paths.rankings(), what: 'rankingsWhat', isOpen: isAnybodyScored && can('ranking.read') },
    { name: 'matters', to: paths.matters(), what: 'mattersWhat', isOpen: can('matter.read') },
  ] as const;
  const open = links.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  return (
    <div className="no-print">
      <Section title={text('further')}>
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
          {open.map(({ name, to, what }) => (
            <Paper key={name} withBorder p="md">
              <YearLink to={to} fw={600}>
                {text(name)}
              </YearLink>
              <Text size="sm" c="dimmed">
                {text(what)}
              </Text>
            </Paper>
          ))}
        </SimpleGrid>
      </Section>
    </div>
  );
}
