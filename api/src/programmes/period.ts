export type Part = 'month' | 'quarter' | 'half-year';

const MONTHS: Readonly<Record<Part, number>> = { month: 1, quarter: 3, 'half-year': 6 };
const LETTER: Readonly<Record<Part, string>> = { month: 'M', quarter: 'Q', 'half-year': 'H' };

const named = (part: Part, nth: number): string =>
  part === 'month' ? `M${String(nth).padStart(2, '0')}` : `${LETTER[part]}${nth}`;

/** The parts of a year in order: `M01` to `M12`, `Q1` to `Q4`, `H1` and `H2`. */
export function partsOf(part: Part): string[] {
  return Array.from({ length: 12 / MONTHS[part] }, (_, at) => named(part, at + 1));
}

/** The part of the year in which a calendar date lies. */
export function partAt(part: Part, on: string): string {
  return named(part, Math.ceil(Number(on.slice(5, 7)) / MONTHS[part]));
}

const PART_OF_LETTER: Readonly<Record<string, Part>> = { M: 'month', Q: 'quarter', H: 'half-year' };

/** Whether a calendar date lies in the named part; the whole year has no name. */
export function isInPeriod(on: string | undefined, period: string): boolean {
  return period === '' || (on !== undefined && partAt(PART_OF_LETTER[period[0]!]!, on) === period);
}

/** The first day of a part of the year. */
export function firstDayOf(period: string, year: number): string {
  const part = PART_OF_LETTER[period[0]!]!;
  const month = (Number(period.slice(1)) - 1) * MONTHS[part] + 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
