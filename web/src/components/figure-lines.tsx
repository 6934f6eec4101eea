import { Paper } from '@mantine/core';
import type { FigureLines_FigureFragment } from '../generated/graphql.js';
import { graphql } from '../lib/graphql.js';
import { FigureChange } from './figure-change.js';
import { FigureFraction } from './figure-fraction.js';
import classes from './figure-lines.module.css';

graphql(`
  fragment FigureLines_figure on Figure {
    measure
    title
    definition
    ...FigureFraction_figure
    ...FigureChange_figure
  }
`);

/** Figures under each other: what it is, how much, how it was a year before. */
export function FigureLines({ figures, year }: { figures: readonly FigureLines_FigureFragment[]; year: number }) {
  return (
    <Paper withBorder component="dl" className={classes.lines}>
      {figures.map(figure => (
        <div key={figure.measure} className={classes.line} title={figure.definition}>
          <dt>{figure.title}</dt>
          <dd className={classes.value}>
            <FigureFraction figure={figure} />
          </dd>
          <dd className={classes.change}>
            <FigureChange figure={figure} year={year} />
          </dd>
        </div>
      ))}
    </Paper>
  );
}
