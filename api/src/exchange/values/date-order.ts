import { narrowText } from './clean-text.js';

export type DateOrder = 'day-first' | 'month-first';

/** Two short numbers and a year, in either order. */
export const SHORT_DATE = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T].*)?$/;

/** The order that a column's dates give away; null when none is clear or they contradict one another. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    const parts = SHORT_DATE.exec(narrowText(text));
    if (Number(parts?.[1]) > 12) orders.add('day-first');
    if (Number(parts?.[2]) > 12) orders.add('month-first');
  }
  const [order, other] = orders;
  return order && !other ? order : null;
}
