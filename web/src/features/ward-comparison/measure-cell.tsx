import { Text } from '@mantine/core';
import { useFigureChange } from '../../components/figure-change.js';
import { YearLink } from '../../components/year-link.js';
import { paths } from '../../lib/paths.js';
import type { WardRow } from './comparison-figures.js';
import { figureOf } from './comparison-order.js';
import { useWardComparisonText } from './ward-comparison.messages.js';

/** A figure that opens its records, and its change since last year below it. */
export function MeasureCell({
  row,
  measure,
  year,
  words,
}: {
  row: WardRow;
  measure: string;
  year: number;
  words: string;
}) {
  const change = useFigureChange();
  const text = useWardComparisonText();
  const figure = figureOf(row, measure);
  return (
    <>
      <YearLink inherit to={paths.records({ measure, year, ward: row.ward.id })}>
        {words}
      </YearLink>
      {figure && (
        <Text fz="0.86em" c="dimmed">
          {change(figure, year)}
        </Text>
      )}
      {row.reported
        .filter(each => each.measure === measure)
        .map(({ year: of, value, outOf, source }) => (
          <Text key={of} fz="0.86em" fs="italic">
            {text('reported', { year: of, figure: outOf ? `${value}/${outOf}` : value, source })}
          </Text>
        ))}
    </>
  );
}
