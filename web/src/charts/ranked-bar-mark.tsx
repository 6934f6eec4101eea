import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { chartPalette } from './chart-palette.js';
import type { RankedBar } from './ranked-bar.js';
import { GAP, type RankedBarsLayout } from './ranked-bars.layout.js';
import { fitText } from './text-width.js';

export interface RankedBarMarkProps {
  bar: RankedBar;
  layout: RankedBarsLayout;
  /** Left end and length of the whole scale. */
  plot: { x: number; width: number };
  /** Middle of the row. */
  y: number;
  length: number;
  end: number;
  hatch: string;
  /** Drawn on the bar where rows have two lines, so that no line runs through the words between them. */
  reference: number | null;
}

function MaybeLink({ to, label, children }: { to: string | null; label: string; children: ReactNode }) {
  if (!to) return <g>{children}</g>;
  return (
    <Link to={to} aria-label={label} className="chart-mark">
      <title>{label}</title>
      {children}
    </Link>
  );
}

function Name({ bar, layout, plot, y }: RankedBarMarkProps) {
  const { fontSize, isTwoLines, nameWidth } = layout;
  return (
    <MaybeLink to={bar.nameHref} label={bar.name}>
      <text
        fontSize={fontSize}
        fill={chartPalette.text}
        dominantBaseline={isTwoLines ? 'auto' : 'central'}
        y={isTwoLines ? y - 8 : y}
        x={isTwoLines ? plot.x : plot.x - GAP}
        textAnchor={isTwoLines ? 'start' : 'end'}
      >
        {fitText(bar.name, fontSize, isTwoLines ? plot.width / 2 : nameWidth)}
      </text>
    </MaybeLink>
  );
}

function Figure({ bar, layout, plot, y }: RankedBarMarkProps) {
  const { fontSize, isTwoLines } = layout;
  const right = plot.x + plot.width;
  return (
    <text
      fontSize={fontSize}
      dominantBaseline={isTwoLines ? 'auto' : 'central'}
      y={isTwoLines ? y - 8 : y}
      x={isTwoLines ? right : right + GAP}
      textAnchor={isTwoLines ? 'end' : 'start'}
      fill={bar.value === null ? chartPalette.dimmed : chartPalette.text}
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {bar.text}
    </text>
  );
}

function Bar({ bar, layout, plot, y, length, end, hatch, reference }: RankedBarMarkProps) {
  const middle = layout.isTwoLines ? y + 8 : y;
  const place = { x: plot.x, y: middle - layout.barHeight / 2, height: layout.barHeight, rx: 2 };
  const at = (value: number): number => plot.x + (Math.min(value, end) / end) * plot.width;
  return (
    <>
      <rect {...place} width={plot.width} fill={bar.value === null ? `url(#${hatch})` : chartPalette.track} />
      {bar.value !== null && <rect {...place} width={length} fill={chartPalette.accent} />}
      {reference !== null && (
        <line
          x1={at(reference)}
          x2={at(reference)}
          y1={place.y - 4}
          y2={place.y + place.height + 4}
          stroke={chartPalette.text}
          strokeDasharray="3 2"
        />
      )}
      {bar.previous !== null && (
        <circle
          cx={at(bar.previous)}
          cy={middle}
          r={layout.barHeight / 2 - 1.5}
          fill={chartPalette.paper}
          fillOpacity={0.55}
          stroke={chartPalette.text}
          strokeWidth={1.5}
        />
      )}
    </>
  );
}

/** One row: the name opens the subject; bar, hollow mark of last year and figure open the records they count. */
export function RankedBarMark(props: RankedBarMarkProps) {
  const { bar, layout, plot, y } = props;
  return (
    <>
      <MaybeLink to={bar.href} label={[bar.name, bar.text, bar.previousText].filter(Boolean).join(', ')}>
        <rect
          x={plot.x}
          y={y - layout.rowHeight / 2}
          width={plot.width + layout.margin.right}
          height={layout.rowHeight}
          fill="transparent"
        />
        <Bar {...props} />
        <Figure {...props} />
      </MaybeLink>
      <Name {...props} />
    </>
  );
}
