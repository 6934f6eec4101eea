import { useElementSize } from '@mantine/hooks';
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { type BandMark, BandMarks } from './band-marks.js';
import { chartPalette } from './chart-palette.js';

export interface HistogramBin {
  from: number;
  to: number;
  count: number;
}

/** Room above the bars: the name and size of each band, and the number on the tallest bar. */
const LINES_ABOVE = 4.5;
const WIDE_FROM = 1000;

/** Empty bins below the lowest points only take room from the others. */
function fromLowest(bins: readonly HistogramBin[]): HistogramBin[] {
  const lowest = bins.findIndex(({ count }) => count > 0);
  return bins.slice(Math.max(0, lowest - 1));
}

/** How many have how many points, with the bands marked above. */
export function PointsHistogram({
  bins: allBins,
  bands,
  height = 200,
}: {
  bins: readonly HistogramBin[];
  bands: readonly BandMark[];
  height?: number;
}) {
  const bins = fromLowest(allBins);
  const { ref, width } = useElementSize();
  const fontSize = width >= WIDE_FROM ? 14 : 12;
  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <BarChart
          data={[...bins]}
          width={width}
          height={height}
          barCategoryGap={1}
          accessibilityLayer={false}
          margin={{ top: fontSize * LINES_ABOVE, right: 12, bottom: 4, left: 12 }}
        >
          <XAxis
            dataKey="from"
            tickLine={false}
            stroke={chartPalette.line}
            tick={{ fontSize, fill: chartPalette.dimmed, textAnchor: 'middle' }}
            interval="preserveStartEnd"
            tickFormatter={(from: number) => binLabel(bins, from)}
          />
          <YAxis hide domain={[0, 'dataMax']} />
          <Bar dataKey="count" fill={chartPalette.accent} isAnimationActive={false}>
            <LabelList
              dataKey="count"
              position="top"
              fontSize={fontSize - 1}
              fill={chartPalette.dimmed}
              formatter={count => (count === 0 ? '' : String(count))}
            />
          </Bar>
          <BandMarks bands={bands} start={bins[0]?.from ?? 0} end={bins.at(-1)?.to ?? 1} fontSize={fontSize} />
        </BarChart>
      )}
    </div>
  );
}

function binLabel(bins: readonly HistogramBin[], from: number): string {
  const bin = bins.find(candidate => candidate.from === from);
  return bin ? `${bin.from}–${bin.to}` : '';
}
