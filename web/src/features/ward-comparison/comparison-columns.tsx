import { createColumnHelper } from '@tanstack/react-table';
import { YearLink } from '../../components/year-link.js';
import type { Format } from '../../lib/format.js';
import { paths } from '../../lib/paths.js';
import type { WardRow } from './comparison-figures.js';
import { figureOf } from './comparison-order.js';
import type { FigureWords } from './figure-words.js';
import { MeasureCell } from './measure-cell.js';
import type { useWardComparisonText } from './ward-comparison.messages.js';
import { WardMarks } from './ward-marks.js';

export interface ComparisonColumns {
  text: ReturnType<typeof useWardComparisonText>;
  words: FigureWords;
  format: Format;
  measures: readonly { key: string; title: string; unit: string }[];
  year: number;
}

const column = createColumnHelper<object, WardRow>();

/** What a cell says in plain words: the same on screen, in the total and in the file. */
export function cellText({ words, format }: ComparisonColumns, row: WardRow, columnId: string): string {
  switch (columnId) {
    case 'name':
      return row.ward.name;
    case 'representativeCount':
      return format.number(row.representativeCount);
    case 'householdCount':
      return format.number(row.householdCount);
    case 'people':
      return format.number(row.ward.peopleCount);
    case 'terrain':
      return row.ward.terrain ?? '';
    default:
      return words(figureOf(row, columnId), row, 'own');
  }
}

/** Name, context, then one column a measure. */
export function comparisonColumns(context: ComparisonColumns) {
  const { text, measures, year } = context;
  const plain = (id: string, header: string) =>
    column.display({ id, header, cell: ({ row }) => cellText(context, row.original, id) });
  return [
    column.display({
      id: 'name',
      header: text('ward'),
      cell: ({ row }) => (
        <>
          <YearLink inherit to={paths.ward(row.original.ward.id, { year })}>
            {row.original.ward.name}
          </YearLink>
          <WardMarks row={row.original} />
        </>
      ),
    }),
    plain('representativeCount', text('representatives')),
    plain('householdCount', text('households')),
    plain('people', text('people')),
    plain('terrain', text('terrain')),
    ...measures.map(measure =>
      column.display({
        id: measure.key,
        header: measure.title,
        cell: ({ row }) => (
          <MeasureCell
            row={row.original}
            measure={measure.key}
            year={year}
            words={cellText(context, row.original, measure.key)}
          />
        ),
      }),
    ),
  ];
}
