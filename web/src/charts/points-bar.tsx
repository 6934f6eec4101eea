import { chartPalette } from './chart-palette.js';

export interface PointsBarProps {
  points: number | null;
  maximum: number;
  previous: number | null;
  /** The same in words; null where they stand beside the bar anyway. */
  label: string | null;
  height?: number;
}

/** A score line as a bar: filled as far as the points go, last year as a hollow mark. */
export function PointsBar({ points, maximum, previous, label, height = 10 }: PointsBarProps) {
  const share = (value: number): string => `${maximum > 0 ? Math.min(100, Math.max(0, (value / maximum) * 100)) : 0}%`;
  return (
    <svg
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === null}
      width="100%"
      height={height + 4}
      style={{ display: 'block', overflow: 'visible' }}
    >
      <rect y={2} width="100%" height={height} rx={2} fill={chartPalette.track} />
      {points !== null && <rect y={2} width={share(points)} height={height} rx={2} fill={chartPalette.accent} />}
      {previous !== null && (
        <circle
          cx={share(previous)}
          cy={2 + height / 2}
          r={height / 2 - 1}
          fill={chartPalette.paper}
          fillOpacity={0.55}
          stroke={chartPalette.text}
          strokeWidth={1.5}
        />
      )}
    </svg>
  );
}
