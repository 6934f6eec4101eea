import type { Person } from './representatives.js';

export function isInOffice({ mandate }: Person, on: string): boolean {
  return mandate.startedOn <= on && (mandate.endedOn === null || on <= mandate.endedOn);
}

/** The last day on which something this person did can be recorded. */
export function lastDay({ mandate }: Person, knownThrough: string): string {
  return mandate.endedOn !== null && mandate.endedOn < knownThrough ? mandate.endedOn : knownThrough;
}
