import { Text } from '@mantine/core';
import type { FigureFraction_FigureFragment } from '../generated/graphql.js';
import { useFormat } from '../lib/format.js';
import { graphql } from '../lib/graphql.js';
import { useStatesText } from './states.messages.js';

graphql(`
  fragment FigureFraction_figure on Figure {
    numerator
    denominator
    rate
    hasEnoughData
  }
`);

/** A figure as the house writes it: a count, or a percentage with its fraction, or "not enough data". */
export function FigureFraction({ figure }: { figure: FigureFraction_FigureFragment }) {
  const text = useStatesText();
  const format = useFormat();
  const { numerator, denominator, rate, hasEnoughData } = figure;
  if (denominator === null || denominator === undefined)
    return <span className="tabular">{format.number(numerator)}</span>;
  const fraction = format.fraction(numerator, denominator);
  if (!hasEnoughData || rate === null || rate === undefined) {
    return (
      <Text span c="dimmed">
        {text('notEnoughData')} ({fraction})
      </Text>
    );
  }
  return (
    <span className="tabular">
      {format.rate(rate)}
      <Text span c="dimmed" size="sm" ms={6}>
        ({fraction})
      </Text>
    </span>
  );
}
