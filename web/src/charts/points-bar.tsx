import { chartPalette } from './chart-palette.js';

export interface PointsBarProps {
  points: number | null;
  maximum: number;
  previous: number | null;
  /** The same in words; null where they stand beside the bar anyway. */
  label: string | null;
  height?: number;
  /** Where something begins, such as a band; drawn as thin lines. */
  marks?: readonly number[];
  /** Points that are taken away carry the colour of a warning. */
  isLoss?: boolean;
}

/** A score line as a bar: filled as far as the points go, last year as a hollow mark. */
export function PointsBar({
  points,
  maximum,
  previous,
  label,
  height = 10,
  marks = [],
  isLoss = false,
}: PointsBarProps) {
  const share = (value: number): string => `${maximum > 0 ? Math.min(100, Math.max(0, (value / maximum) * 100)) : 0}%`;
  const top = 3;
  return (
    <svg
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === null}
      width="100%"
      height={height + top * 2}
      style={{ display: 'block', overflow: 'visible' }}
    >
      <rect y={top} width="100%" height={height} rx={2} fill={chartPalette.track} />
      {points !== null && (
        <rect
          y={top}
          width={share(points)}
          height={height}
          rx={2}
          fill={isLoss ? chartPalette.warning : chartPalette.accent}
        />
      )}
      {marks.map(mark => (
        <line
          key={mark}
          x1={share(mark)}
          x2={share(mark)}
          y2={height + top * 2}
          stroke={chartPalette.text}
          strokeDasharray="3 2"
        />
      ))}
      {previous !== null && (
        <circle
          cx={share(previous)}
          cy={top + height / 2}
          r={height / 2}
          fill={chartPalette.paper}
          fillOpacity={0.7}
          stroke={chartPalette.text}
          strokeWidth={1.5}
        />
      )}
    </svg>
  );
}
