import type { RankedBar } from './ranked-bar.js';
import { textWidth } from './text-width.js';

/** Below this width a row is two lines: the words above, the bar below. */
const TWO_LINES_BELOW = 460;
const WIDE_FROM = 1000;
/** Between a bar and the words beside it; room for the hollow mark at the very end of the scale. */
export const GAP = 14;

export interface RankedBarsLayout {
  isTwoLines: boolean;
  fontSize: number;
  rowHeight: number;
  barHeight: number;
  nameWidth: number;
  textWidth: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

/** Where names, bars and figures go for the room there is, from a phone to a wall. */
export function rankedBarsLayout(
  width: number,
  bars: readonly Pick<RankedBar, 'name' | 'text'>[],
  hasReference: boolean,
): RankedBarsLayout {
  const fontSize = width >= WIDE_FROM ? 15 : 13;
  const top = hasReference ? fontSize + 12 : 4;
  const shared = { fontSize, barHeight: fontSize + 1 };
  if (width < TWO_LINES_BELOW) {
    return {
      ...shared,
      isTwoLines: true,
      rowHeight: fontSize * 2 + 20,
      barHeight: fontSize - 2,
      nameWidth: 0,
      textWidth: 0,
      margin: { top, right: 8, bottom: 4, left: 4 },
    };
  }
  const widest = (texts: string[]): number => Math.max(0, ...texts.map(text => textWidth(text, fontSize)));
  const nameWidth = Math.min(widest(bars.map(bar => bar.name)), width * 0.3);
  const figureWidth = Math.min(widest(bars.map(bar => bar.text)), width * 0.32);
  return {
    ...shared,
    isTwoLines: false,
    rowHeight: fontSize + 17,
    nameWidth,
    textWidth: figureWidth,
    margin: { top, right: figureWidth + GAP, bottom: 4, left: nameWidth + GAP },
  };
}

const NICE_STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The end of the common scale: 1 for rates, else the next round number above the largest value. */
export function scaleEnd(values: readonly (number | null)[], isRate: boolean): number {
  if (isRate) return 1;
  const largest = Math.max(0, ...values.filter(value => value !== null));
  if (largest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return NICE_STEPS.find(step => step * power >= largest)! * power;
}
