import { usePlotArea } from 'recharts';
import { chartPalette } from './chart-palette.js';
import { textWidth } from './text-width.js';

export interface BandMark {
  key: string;
  /** Where the band begins; null for the lowest. */
  from: number | null;
  name: string;
  /** How many are in it, with the unit. */
  count: string;
}

/** Lines where the bands begin, each with its name; drawn inside a histogram whose scale runs from `start` to `end`. */
export function BandMarks({
  bands,
  start,
  end,
  fontSize,
}: {
  bands: readonly BandMark[];
  start: number;
  end: number;
  fontSize: number;
}) {
  const plot = usePlotArea();
  if (!plot) return null;
  const at = (points: number): number =>
    plot.x + ((Math.min(Math.max(points, start), end) - start) / (end - start)) * plot.width;
  const ascending = [...bands].sort((a, b) => (a.from ?? start) - (b.from ?? start));
  return (
    <g>
      {ascending.map((band, index) => {
        const left = at(band.from ?? start);
        const right = at(ascending[index + 1]?.from ?? end);
        if (right <= left) return null;
        return (
          <g key={band.key}>
            {band.from !== null && band.from > start && (
              <line
                x1={left}
                x2={left}
                y1={plot.y - fontSize * 4}
                y2={plot.y + plot.height}
                stroke={chartPalette.text}
                strokeDasharray="4 3"
              />
            )}
            <BandName
              band={band}
              x={(left + right) / 2}
              y={plot.y - fontSize * 3}
              room={right - left}
              fontSize={fontSize}
            />
          </g>
        );
      })}
    </g>
  );
}

function BandName({
  band,
  x,
  y,
  room,
  fontSize,
}: {
  band: BandMark;
  x: number;
  y: number;
  room: number;
  fontSize: number;
}) {
  if (textWidth(band.name, fontSize) > room) return null;
  return (
    <text x={x} y={y} textAnchor="middle" fontSize={fontSize} fill={chartPalette.text}>
      <tspan x={x} fontWeight={600}>
        {band.name}
      </tspan>
      <tspan x={x} dy={fontSize * 1.2} fill={chartPalette.dimmed}>
        {band.count}
      </tspan>
    </text>
  );
}
