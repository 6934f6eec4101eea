import { InvalidInput } from './errors.js';

/** The calendar year of a date. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Refuses a day that has not come yet: what is recorded has happened. */
export function requireNotFuture(field: string, day: string, today: string): void {
  if (day <= today) return;
  throw new InvalidInput('The day has not come yet', { reason: 'in-the-future', field, value: day, allowed: today });
}

/** Text without the spaces around it; refused when nothing is left. */
export function requireText(field: string, text: string | null | undefined): string {
  const trimmed = text?.trim();
  if (trimmed) return trimmed;
  throw new InvalidInput('Something has to be written here', { reason: 'text-missing', field });
}

/** Text without the spaces around it; null when nothing is left. */
export function textOrNull(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
