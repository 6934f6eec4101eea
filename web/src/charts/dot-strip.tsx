import { formatDecimal } from '../lib/format.js';
import classes from './dot-strip.module.css';

interface DotStripProps {
  /** Whose figures; read out before them. */
  label: string;
  figures: readonly string[];
  from: number;
  to: number;
}

const WIDTH = 100;
const DOT = 0.8;
/** From dot to dot of a stack; a high one is squeezed, since every strip keeps the same scale across. */
const ROW = 1.9;
const HIGHEST = 12;

/** Dots of equal figures are stacked, so that many look like many. */
function stacked(figures: readonly string[]): { figure: number; row: number }[] {
  const rows = new Map<string, number>();
  return figures.map(figure => {
    const row = rows.get(figure) ?? 0;
    rows.set(figure, row + 1);
    return { figure: Number(figure), row };
  });
}

/** Figures along a line, one dot each; beneath them the ends of the scale. */
export function DotStrip({ label, figures, from, to }: DotStripProps) {
  const dots = stacked(figures);
  const rows = Math.max(1, ...dots.map(({ row }) => row + 1));
  const pitch = Math.min(ROW, HIGHEST / rows);
  const height = (rows - 1) * pitch + 2 * DOT + 1;
  const place = (figure: number): number => DOT + ((figure - from) / (to - from)) * (WIDTH - 2 * DOT);
  return (
    <figure className={classes.strip}>
      <figcaption>{label}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={`${label} ${figures.map(formatDecimal).join(' ')}`}
        className={classes.dots}
      >
        <line x1="0" x2={WIDTH} y1={height - 0.5} y2={height - 0.5} className={classes.line} />
        {dots.map(({ figure, row }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal figures differ by nothing else
          <circle key={at} cx={place(figure)} cy={height - 0.5 - DOT - row * pitch} r={DOT} className={classes.dot} />
        ))}
      </svg>
      <div className={classes.ends} aria-hidden="true">
        <span>{formatDecimal(from)}</span>
        <span>{formatDecimal(to)}</span>
      </div>
    </figure>
  );
}
