import { Paper, Text } from '@mantine/core';
import type { TallyLines_TallyFragment } from '../generated/graphql.js';
import { graphql } from '../lib/graphql.js';
import { paths } from '../lib/paths.js';
import { useCan } from '../lib/viewer.js';
import { FigureFraction } from './figure-fraction.js';
import classes from './figure-lines.module.css';
import { YearLink } from './year-link.js';

graphql(`
  fragment TallyLines_tally on Tally {
    key
    title
    note
    items {
      key
      title
      figure {
        measure
        definition
        ...FigureFraction_figure
      }
    }
  }
`);

interface TallyLinesProps {
  tally: TallyLines_TallyFragment;
  year: number;
  mandateId: string | undefined;
}

/** A way of working as it was counted: each thing with its figure, which leads to its records. */
export function TallyLines({ tally: { note, items }, year, mandateId }: TallyLinesProps) {
  const can = useCan();
  return (
    <>
      {note && (
        <Text size="sm" c="dimmed" mb="xs">
          {note}
        </Text>
      )}
      <Paper withBorder component="dl" className={classes.lines}>
        {items.map(({ key, title, figure }) => (
          <div key={key} className={classes.line} title={figure.definition}>
            <dt>
              {can('figure.open') && mandateId ? (
                <YearLink to={paths.records({ measure: figure.measure, year, mandate: mandateId })}>{title}</YearLink>
              ) : (
                title
              )}
            </dt>
            <dd className={classes.value}>
              <FigureFraction figure={figure} />
            </dd>
          </div>
        ))}
      </Paper>
    </>
  );
}
