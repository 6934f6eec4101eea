import { Group, Paper, Text } from '@mantine/core';
import { FigureChange } from '../../components/figure-change.js';
import { YearLink } from '../../components/year-link.js';
import type { HeadlineFigure_FigureFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { BigFigure } from './big-figure.js';
import { useFiguresText } from './figures.messages.js';
import classes from './headline-figure.module.css';

graphql(`
  fragment HeadlineFigure_figure on Figure {
    measure
    title
    definition
    perHundredRepresentatives
    ...BigFigure_figure
    ...FigureChange_figure
  }
`);

interface HeadlineFigureProps {
  figure: HeadlineFigure_FigureFragment;
  year: number;
  wardId: string | null;
  /** A headline says how many, a rate or not, and how many that is to a hundred representatives. */
  isHeadline: boolean;
}

/** One headline figure: how much, of what, how it was a year before, and the way to the records it counts. */
export function HeadlineFigure({ figure, year, wardId, isHeadline }: HeadlineFigureProps) {
  const text = useFiguresText();
  const format = useFormat();
  const can = useCan();
  const { measure, title, definition, denominator, perHundredRepresentatives } = figure;
  return (
    <Paper withBorder p="md" className={classes.card} component="article" aria-label={title}>
      <h3 className={classes.title} title={definition}>
        {title}
      </h3>
      <BigFigure figure={figure} isCount={isHeadline} />
      <FigureChange figure={figure} year={year} />
      {perHundredRepresentatives !== null && (isHeadline || denominator === null) && (
        <Text size="sm" c="dimmed">
          {text('perHundred', { number: format.number(perHundredRepresentatives.toFixed(1)) })}
        </Text>
      )}
      <Group gap="md" className={`${classes.links} no-print`}>
        {can('figure.open') && (
          <YearLink to={paths.records({ measure, ward: wardId })} size="sm" aria-label={text('recordsOf', { title })}>
            {text('records')}
          </YearLink>
        )}
        {can('comparison.read') && (
          <YearLink to={paths.wardComparison({ measures: measure })} size="sm" aria-label={text('byWardOf', { title })}>
            {text('byWard')}
          </YearLink>
        )}
      </Group>
    </Paper>
  );
}
