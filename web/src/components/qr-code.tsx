import qrcode from 'qrcode-generator';
import { useMemo } from 'react';

/** Empty modules that readers need around a code. */
const QUIET = 4;

function darkModules(content: string): { path: string; size: number } {
  const code = qrcode(0, 'M');
  code.addData(content);
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count }, (_, at) => at);
  const path = places
    .flatMap(row => places.filter(column => code.isDark(row, column)).map(column => `M${column},${row}h1v1h-1z`))
    .join('');
  return { path, size: count };
}

interface QrCodeProps {
  /** What a phone reads from it, such as an address. */
  content: string;
  /** Names it for those who do not see it. */
  label: string;
  /** Its width on screen and paper, in CSS pixels. */
  width?: number;
}

/** A square code, drawn as one shape so that it prints sharply; black on white also on a dark screen. */
export function QrCode({ content, label, width = 110 }: QrCodeProps) {
  const { path, size } = useMemo(() => darkModules(content), [content]);
  const whole = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={width}
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      shapeRendering="crispEdges"
      style={{ flexShrink: 0, printColorAdjust: 'exact' }}
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
