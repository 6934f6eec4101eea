import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import type { PastFigures_FigureFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { usePastFiguresText } from './past-figures.messages.js';

graphql(`
  fragment PastFigures_figure on PastFigure {
    year
    measure
    title
    value
    outOf
    source
    note
  }
`);

interface PastFiguresProps {
  figures: readonly PastFigures_FigureFragment[];
  /** Where somebody may add one. */
  action?: ReactNode;
}

/** What is known of years before the records: as reported, apart from everything that is counted. */
export function PastFigures({ figures, action }: PastFiguresProps) {
  const text = usePastFiguresText();
  const format = useFormat();
  if (figures.length === 0 && !action) return null;
  return (
    <Section title={text('title')} aside={action}>
      {figures.length === 0 && <Text c="dimmed">{text('none')}</Text>}
      {figures.length > 0 && (
        <Rows>
          {figures.map(({ year, measure, title, value, outOf, source, note }) => (
            <Rows.Row key={`${year} ${measure}`}>
              <Rows.Main>
                <Text fw={600}>
                  {text('line', {
                    year,
                    title,
                    value: outOf
                      ? text('fraction', { value: format.number(Number(value)), outOf: format.number(Number(outOf)) })
                      : format.number(Number(value)),
                  })}
                </Text>
                <Text size="sm" c="dimmed">
                  {text('from', { source })}
                </Text>
                {note && <Text size="sm">{note}</Text>}
              </Rows.Main>
            </Rows.Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
