import { Box, Group, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { PointsBar } from '../../charts/points-bar.js';
import { FigureChange } from '../../components/figure-change.js';
import { FigureFraction } from '../../components/figure-fraction.js';
import { YearLink } from '../../components/year-link.js';
import type { WardFigures_FigureFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useWardText } from './ward.messages.js';

graphql(`
  fragment WardFigures_figure on Figure {
    measure
    title
    definition
    unit
    ...FigureFraction_figure
    ...FigureChange_figure
  }
`);

interface WardFigureProps {
  figure: WardFigures_FigureFragment;
  wardId: string;
  year: number;
}

function WardFigure({ figure, wardId, year }: WardFigureProps) {
  const text = useWardText();
  const { measure, title, definition, rate, hasEnoughData, previous } = figure;
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text size="xl" fw={600} my={4}>
        <FigureFraction figure={figure} />
      </Text>
      {rate != null && hasEnoughData && (
        <PointsBar points={rate} maximum={1} previous={previous?.rate ?? null} label={null} />
      )}
      <Group justify="space-between" mt="xs" gap="xs">
        <FigureChange figure={figure} year={year} />
        <YearLink
          size="sm"
          to={paths.records({ measure, year, ward: wardId })}
          aria-label={text('seeRecords', { title })}
        >
          {text('records')}
        </YearLink>
      </Group>
      <Text size="xs" c="dimmed" mt="xs">
        {definition}
      </Text>
    </Paper>
  );
}

/** The figures of one ward, each with its fraction, its change, its meaning and the way to its records. */
export function WardFigures({
  figures,
  wardId,
  year,
}: {
  figures: readonly WardFigures_FigureFragment[];
  wardId: string;
  year: number;
}) {
  const text = useWardText();
  if (figures.length === 0) return <Text c="dimmed">{text('noFigures', { year })}</Text>;
  return (
    <Box component="section" aria-label={text('figures', { year })}>
      <Title order={2} size="h4" mb="sm">
        {text('figures', { year })}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
        {figures.map(figure => (
          <WardFigure key={figure.measure} figure={figure} wardId={wardId} year={year} />
        ))}
      </SimpleGrid>
    </Box>
  );
}
