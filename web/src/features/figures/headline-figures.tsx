import { Stack } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { Section } from '../../components/section.js';
import type { HeadlineFigure_FigureFragment } from '../../generated/graphql.js';
import { useFiguresText } from './figures.messages.js';
import { HeadlineFigure } from './headline-figure.js';
import classes from './headline-figures.module.css';

interface HeadlineFiguresProps {
  figures: readonly HeadlineFigure_FigureFragment[];
  /** Measures that the programme shows first. */
  headlines: readonly string[];
  year: number;
  wardId: string | null;
}

/** The programme's headlines; then how far it got as fractions, what was done as counts: the two are never mixed. */
export function HeadlineFigures({ figures, headlines, year, wardId }: HeadlineFiguresProps) {
  const text = useFiguresText();
  if (figures.length === 0) return <EmptyState title={text('none', { year })} advice={text('noneAdvice')} />;
  const first = figures.filter(({ measure }) => headlines.includes(measure));
  const others = figures.filter(({ measure }) => !headlines.includes(measure));
  const counts = others.filter(({ denominator }) => denominator === null);
  const rates = others.filter(({ denominator }) => denominator !== null);
  return (
    <Stack gap="xl">
      {[
        { title: text('first'), members: first },
        { title: text('rates'), members: rates },
        { title: text('counts'), members: counts },
      ]
        .filter(({ members }) => members.length > 0)
        .map(({ title, members }) => (
          <Section key={title} title={title}>
            <div className={classes.grid}>
              {members.map(figure => (
                <HeadlineFigure
                  key={figure.measure}
                  figure={figure}
                  year={year}
                  wardId={wardId}
                  isHeadline={members === first}
                />
              ))}
            </div>
          </Section>
        ))}
    </Stack>
  );
}
