import type { Row } from './rows.js';

/** A person with the first mandate, and how they act: what the records of a scenario's years are drawn from. */
export interface Person {
  row: Row<'representatives'>;
  mandate: Row<'mandates'>;
  /** Households linked under the first mandate. */
  linked: Row<'households'>[];
  /** How regularly this person acts, 0-1, by year. */
  regularity: Record<number, number>;
}

/** A year of a scenario, and the last day of it of which facts are known: what is due later is still planned. */
export interface KnownYear {
  year: number;
  knownThrough: string;
}

export function isInOffice({ mandate }: Person, on: string): boolean {
  return mandate.startedOn <= on && (mandate.endedOn === null || on <= mandate.endedOn);
}

/** The last day on which something this person did can be recorded. */
export function lastDay({ mandate }: Person, knownThrough: string): string {
  return mandate.endedOn !== null && mandate.endedOn < knownThrough ? mandate.endedOn : knownThrough;
}
