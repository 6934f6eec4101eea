import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { chartPalette } from './chart-palette.js';
import { GAP, type RankedBarsLayout } from './ranked-bars.layout.js';
import { fitText } from './text-width.js';

/** One subject before and after, in words, and where its records are. */
export interface Dumbbell {
  key: string;
  name: string;
  before: number;
  after: number;
  /** Both figures in words. */
  text: string;
  href: string | null;
}

interface DumbbellMarkProps {
  row: Dumbbell;
  layout: RankedBarsLayout;
  /** Left end and length of the scale. */
  plot: { x: number; width: number };
  at: (value: number) => number;
  /** Middle of the row. */
  y: number;
}

/** The name in the picture is the name of the link. */
function Opens({ to, children }: { to: string | null; children: ReactNode }) {
  if (!to) return <g>{children}</g>;
  return (
    <Link to={to} className="chart-mark">
      {children}
    </Link>
  );
}

/** One row: a hollow mark where it was, a filled one where it is, in the colour of a warning when it lost. */
export function DumbbellMark({ row, layout, plot, at, y }: DumbbellMarkProps) {
  const { fontSize, isTwoLines, nameWidth } = layout;
  const colour = row.after < row.before ? chartPalette.warning : chartPalette.accent;
  const line = isTwoLines ? y + 8 : y;
  const words = {
    ...{ fontSize, fill: chartPalette.text, y: isTwoLines ? y - 8 : y },
    dominantBaseline: isTwoLines ? ('auto' as const) : ('central' as const),
  };
  const [left, right] = [plot.x - GAP, plot.x + plot.width + GAP];
  return (
    <>
      <Opens to={row.href}>
        <text {...words} x={isTwoLines ? plot.x : left} textAnchor={isTwoLines ? 'start' : 'end'}>
          {fitText(row.name, fontSize, isTwoLines ? plot.width / 2 : nameWidth)}
        </text>
        <line x1={at(row.before)} x2={at(row.after)} y1={line} y2={line} stroke={colour} strokeWidth={3} />
        <circle
          {...{ cx: at(row.before), cy: line, r: 4.5 }}
          fill={chartPalette.paper}
          stroke={chartPalette.text}
          strokeWidth={1.5}
        />
        <circle cx={at(row.after)} cy={line} r={5} fill={colour} />
      </Opens>
      <text
        {...words}
        x={isTwoLines ? plot.x + plot.width : right}
        textAnchor={isTwoLines ? 'end' : 'start'}
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {row.text}
      </text>
    </>
  );
}
