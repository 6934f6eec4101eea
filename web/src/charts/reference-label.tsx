import type { LabelProps } from 'recharts';
import { chartPalette } from './chart-palette.js';

/** Past this share of the scale the words stand left of the line, so that they stay inside the picture. */
const LEFT_FROM = 0.6;

/** Names the line of the jurisdiction's own figure, above the bars. */
export function ReferenceLabel({
  viewBox,
  text,
  share,
  fontSize,
}: {
  viewBox?: LabelProps['viewBox'];
  text: string;
  share: number;
  fontSize: number;
}) {
  if (!viewBox || !('x' in viewBox)) return null;
  const isLeft = share > LEFT_FROM;
  return (
    <text
      x={(viewBox.x ?? 0) + (isLeft ? -4 : 4)}
      y={(viewBox.y ?? 0) - 6}
      textAnchor={isLeft ? 'end' : 'start'}
      fontSize={fontSize}
      fill={chartPalette.text}
    >
      {text}
    </text>
  );
}
