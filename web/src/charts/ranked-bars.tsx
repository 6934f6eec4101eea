import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, ReferenceLine, XAxis, YAxis } from 'recharts';
import { chartPalette } from './chart-palette.js';
import { HatchPattern } from './hatch-pattern.js';
import type { RankedBar } from './ranked-bar.js';
import { RankedBarMark } from './ranked-bar-mark.js';
import { rankedBarsLayout, scaleEnd } from './ranked-bars.layout.js';
import { ReferenceLabel } from './reference-label.js';

export interface RankedBarsProps {
  bars: readonly RankedBar[];
  isRate: boolean;
  /** The jurisdiction's own figure, drawn as a line; null when it has too few cases. */
  reference: { value: number; label: string } | null;
  /** The same end of scale for pictures that are compared; worked out from the bars when absent. */
  end?: number;
}

/** Horizontal bars on one scale, in the order given, with last year as a hollow mark. */
export function RankedBars({ bars, isRate, reference, end: givenEnd }: RankedBarsProps) {
  const { ref, width } = useElementSize();
  const hatch = useId();
  const layout = rankedBarsLayout(width, bars, reference !== null);
  const end =
    givenEnd ?? scaleEnd([...bars.flatMap(bar => [bar.value, bar.previous]), reference?.value ?? null], isRate);
  const height = bars.length * layout.rowHeight + layout.margin.top + layout.margin.bottom;
  const mark = ({ background, width: length, payload }: BarShapeProps) => (
    <RankedBarMark
      bar={payload as RankedBar}
      layout={layout}
      hatch={hatch}
      end={end}
      length={length}
      reference={layout.isTwoLines ? (reference?.value ?? null) : null}
      plot={{ x: background!.x!, width: background!.width }}
      y={background!.y! + background!.height / 2}
    />
  );
  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <BarChart
          layout="vertical"
          data={[...bars]}
          width={width}
          height={height}
          margin={layout.margin}
          accessibilityLayer={false}
          barCategoryGap={0}
        >
          <HatchPattern id={hatch} />
          <XAxis type="number" domain={[0, end]} hide />
          <YAxis type="category" dataKey="key" hide />
          <Bar
            dataKey={(bar: RankedBar) => bar.value ?? 0}
            shape={mark}
            background={{ fill: 'none' }}
            isAnimationActive={false}
          />
          {reference && (
            <ReferenceLine
              x={reference.value}
              stroke={layout.isTwoLines ? 'none' : chartPalette.text}
              strokeDasharray="4 3"
              label={
                <ReferenceLabel text={reference.label} share={reference.value / end} fontSize={layout.fontSize - 1} />
              }
            />
          )}
        </BarChart>
      )}
    </div>
  );
}
