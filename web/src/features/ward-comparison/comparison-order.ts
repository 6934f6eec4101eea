import type { AnyFigure, WardFigure, WardRow } from './comparison-figures.js';
import type { Basis, Order } from './comparison-view.js';

const BY_PINYIN = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

export function figureOf(row: WardRow, measure: string): WardFigure | null {
  return row.figures.find(figure => figure.measure === measure) ?? null;
}

/** Where a figure lies on the common scale; null when there are too few cases to say. */
export function positionOf(figure: AnyFigure | null | undefined, basis: Basis): number | null {
  if (!figure) return null;
  if (basis === 'representatives') return figure.perHundredRepresentatives ?? null;
  if (basis === 'households') return figure.perHundredHouseholds ?? null;
  if (figure.denominator === null || figure.denominator === undefined) return Number(figure.numerator);
  return figure.hasEnoughData ? (figure.rate ?? null) : null;
}

function rankValue(row: WardRow, order: Order, basis: Basis): number | null {
  if (order === 'householdCount' || order === 'representativeCount') return row[order];
  return positionOf(figureOf(row, order), basis);
}

/** The rows in one order for every picture: highest first, too few cases last, names by their sound. */
export function orderedRows(rows: readonly WardRow[], order: Order, basis: Basis): WardRow[] {
  const byName = (a: WardRow, b: WardRow): number => BY_PINYIN.compare(a.ward.name, b.ward.name);
  if (order === 'name') return [...rows].sort(byName);
  return [...rows].sort((a, b) => {
    const [left, right] = [rankValue(a, order, basis), rankValue(b, order, basis)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b);
    return right - left || byName(a, b);
  });
}
