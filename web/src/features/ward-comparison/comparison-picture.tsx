import { ChartFrame } from '../../charts/chart-frame.js';
import { RankedBarsKey } from '../../charts/chart-key.js';
import type { ChartTable } from '../../charts/chart-table.js';
import { RankedBars } from '../../charts/ranked-bars.js';
import { comparisonBars } from './comparison-bars.js';
import type { WardRow } from './comparison-figures.js';
import { figureOf, positionOf } from './comparison-order.js';
import type { Basis } from './comparison-view.js';
import { useFigureWords } from './figure-words.js';
import { usePictureTitle } from './picture-title.js';
import { useWardComparisonText } from './ward-comparison.messages.js';

export interface ComparisonPictureProps {
  measure: { key: string; title: string; unit: string };
  rows: readonly WardRow[];
  /** The figures of the place all rows belong to; drawn as a line. */
  total: WardRow;
  year: number;
  basis: Basis;
}

/** One measure of the wards compared, as bars in the order all pictures share. */
export function ComparisonPicture({ measure, rows, total, year, basis }: ComparisonPictureProps) {
  const text = useWardComparisonText();
  const words = useFigureWords();
  const titleOf = usePictureTitle();
  const bars = comparisonBars(rows, { measure: measure.key, year, basis }, words);
  const totalFigure = figureOf(total, measure.key);
  const isShare = basis === 'own' && totalFigure?.denominator != null;
  const totalValue = isShare || basis !== 'own' ? positionOf(totalFigure, basis) : null;
  const reference = text('reference', { place: total.ward.name, figure: words(totalFigure, total, basis) });
  const kind = rows[0]?.ward.kindTitle ?? '';
  const table: ChartTable = {
    columns: [text('ward'), String(year), String(year - 1)],
    rows: [
      ...bars.map(bar => [bar.name, bar.text, bar.previousText ?? '']),
      [
        total.ward.name,
        words(totalFigure, total, basis),
        totalFigure?.previous ? words(totalFigure.previous, total, 'own') : '',
      ],
    ],
  };
  return (
    <ChartFrame
      {...titleOf({ measure, year, basis, kind, isShare })}
      table={table}
      legend={
        <RankedBarsKey
          year={year}
          reference={totalValue === null ? null : reference}
          hasTooFew={bars.some(bar => bar.value === null)}
          hasPrevious={bars.some(bar => bar.previous !== null)}
        />
      }
    >
      <RankedBars
        bars={bars}
        isRate={isShare}
        reference={totalValue === null ? null : { value: totalValue, label: total.ward.name }}
      />
    </ChartFrame>
  );
}
