import { chartPalette } from './chart-palette.js';

/** Grey stripes: there are too few cases to draw a value. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill={chartPalette.track} />
        <line x1={0} y1={0} x2={0} y2={6} stroke={chartPalette.dimmed} strokeWidth={1} strokeOpacity={0.5} />
      </pattern>
    </defs>
  );
}
