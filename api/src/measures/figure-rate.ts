import { Decimal } from 'decimal.js';

/** Fewer cases than this say nothing about the rest: one more or less would turn the figure over. */
export const ENOUGH_CASES = 5;

/** Whether a figure may be read as a rate; a plain count always says what it says. */
export function hasEnoughData(denominator: string | null): boolean {
  return denominator === null || new Decimal(denominator).gte(ENOUGH_CASES);
}

/** From 0 to 1; null for a plain count and where there are too few cases. */
export function rateOf(numerator: string, denominator: string | null): number | null {
  if (denominator === null || !hasEnoughData(denominator)) return null;
  return new Decimal(numerator).dividedBy(denominator).toNumber();
}

/** How many there are to every hundred of something; null where there are too few of them. */
export function perHundred(numerator: string, of: string | null | undefined): number | null {
  if (of == null || !hasEnoughData(of)) return null;
  return new Decimal(numerator).times(100).dividedBy(of).toNumber();
}
