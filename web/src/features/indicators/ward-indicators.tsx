import { SimpleGrid } from '@mantine/core';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import type { WardIndicators_SheetFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { IndicatorCard } from './indicator-card.js';
import { useIndicatorText } from './indicators.messages.js';

graphql(`
  fragment WardIndicators_sheet on IndicatorSheet {
    ward {
      id
      name
    }
    lines {
      indicator {
        key
      }
      ...IndicatorCard_line
    }
  }
`);

/** What a ward reports, to be read; entered is it on its own page. */
export function WardIndicators({ sheet: { ward, lines } }: { sheet: WardIndicators_SheetFragment }) {
  const text = useIndicatorText();
  if (lines.length === 0) return null;
  return (
    <Section
      title={text('title')}
      aside={<YearLink to={paths.indicators({ ward: ward.id })}>{text('queueTitle')}</YearLink>}
    >
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
        {lines.map(line => (
          <IndicatorCard key={line.indicator.key} line={line} />
        ))}
      </SimpleGrid>
    </Section>
  );
}
