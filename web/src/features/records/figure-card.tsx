import { Paper, Stack, Text } from '@mantine/core';
import { FigureChange } from '../../components/figure-change.js';
import { FigureFraction } from '../../components/figure-fraction.js';
import type { FigureCard_FigureFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useRecordsText } from './records.messages.js';

graphql(`
  fragment FigureCard_figure on Figure {
    definition
    numerator
    denominator
    ...FigureFraction_figure
    ...FigureChange_figure
  }
`);

interface FigureCardProps {
  figure: FigureCard_FigureFragment;
  /** How many records the list holds in all. */
  total: number;
  isCountedOnly: boolean;
  year: number;
}

/** The figure the list explains, what it means, and whether the list holds as many records as it says. */
export function FigureCard({ figure, total, isCountedOnly, year }: FigureCardProps) {
  const text = useRecordsText();
  const format = useFormat();
  const isRate = figure.denominator != null;
  const expected = isCountedOnly || !isRate ? figure.numerator : figure.denominator;
  const agreement = !isRate ? 'agreeCount' : isCountedOnly ? 'agreeNumerator' : 'agreeDenominator';
  return (
    <Paper withBorder p="md">
      <Stack gap={4}>
        <Text size="xl" fw={600}>
          <FigureFraction figure={figure} />
        </Text>
        <FigureChange figure={figure} year={year} />
        <Text size="sm">{figure.definition}</Text>
        <Text size="sm" c="dimmed" role="status">
          {text(Number(expected) === total ? agreement : 'listed', { total: format.number(total) })}
        </Text>
      </Stack>
    </Paper>
  );
}
