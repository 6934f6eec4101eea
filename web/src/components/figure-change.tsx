import { Text } from '@mantine/core';
import type { FigureChange_FigureFragment } from '../generated/graphql.js';
import { useFormat } from '../lib/format.js';
import { graphql } from '../lib/graphql.js';
import { useStatesText } from './states.messages.js';

graphql(`
  fragment FigureChange_figure on Figure {
    numerator
    denominator
    rate
    previous {
      numerator
      denominator
      rate
    }
  }
`);

const PERCENT = 100;

function tenth(value: number): number {
  return Number(value.toFixed(1));
}

/** The difference from the year before, in words: "up 12 since 2025". */
export function useFigureChange(): (figure: FigureChange_FigureFragment, year: number) => string {
  const text = useStatesText();
  const format = useFormat();
  return (figure, year) => {
    const { previous } = figure;
    const before = { year: year - 1 };
    const isRate = figure.denominator !== null && figure.denominator !== undefined;
    if (!previous || (isRate && (previous.rate == null || figure.rate == null))) return text('noPrevious', before);
    const by = isRate
      ? tenth((figure.rate! - previous.rate!) * PERCENT)
      : Number(figure.numerator) - Number(previous.numerator);
    const words = { ...before, by: format.number(Math.abs(by)) };
    if (by === 0) return text('same', before);
    if (isRate) return text(by > 0 ? 'upRate' : 'downRate', words);
    return text(by > 0 ? 'up' : 'down', words);
  };
}

export function FigureChange({ figure, year }: { figure: FigureChange_FigureFragment; year: number }) {
  const change = useFigureChange();
  return (
    <Text span size="sm" c="dimmed">
      {change(figure, year)}
    </Text>
  );
}
