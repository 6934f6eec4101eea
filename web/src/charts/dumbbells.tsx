import { useElementSize } from '@mantine/hooks';
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from 'recharts';
import { chartPalette } from './chart-palette.js';
import { type Dumbbell, DumbbellMark } from './dumbbell-mark.js';
import { dumbbellsScale } from './dumbbells.scale.js';
import { rankedBarsLayout } from './ranked-bars.layout.js';

/** Room for the figures of the scale. */
const AXIS = 24;

/** Each subject on one line, from where it was to where it is, on a scale just wide enough for all. */
export function Dumbbells({ rows }: { rows: readonly Dumbbell[] }) {
  const { ref, width } = useElementSize();
  const layout = rankedBarsLayout(width, rows, false);
  const marks = dumbbellsScale(rows.flatMap(({ before, after }) => [before, after]));
  const [least, most] = [marks[0]!, marks.at(-1)!];
  const height = rows.length * layout.rowHeight + layout.margin.top + layout.margin.bottom + AXIS;
  const mark = ({ background, payload }: BarShapeProps) => {
    const plot = { x: background!.x!, width: background!.width! };
    const at = (value: number): number => plot.x + ((value - least) / (most - least)) * plot.width;
    const y = background!.y! + background!.height! / 2;
    return <DumbbellMark row={payload as Dumbbell} layout={layout} plot={plot} at={at} y={y} />;
  };
  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <BarChart
          layout="vertical"
          data={[...rows]}
          width={width}
          height={height}
          margin={{ ...layout.margin, left: layout.margin.left + 6, right: layout.margin.right + 6 }}
          accessibilityLayer={false}
          barCategoryGap={0}
        >
          {/* Where words stand between the rows no line runs through them. */}
          {!layout.isTwoLines && <CartesianGrid horizontal={false} stroke={chartPalette.line} />}
          <XAxis
            type="number"
            domain={[least, most]}
            ticks={marks}
            height={AXIS}
            tickLine={false}
            axisLine={false}
            tick={{ fontSize: layout.fontSize - 2, fill: chartPalette.dimmed }}
          />
          <YAxis type="category" dataKey="key" hide />
          <Bar dataKey="after" shape={mark} background={{ fill: 'none' }} isAnimationActive={false} />
        </BarChart>
      )}
    </div>
  );
}
