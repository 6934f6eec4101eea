import type { Changes } from '../changes.js';
import type { MandateRecord } from './person-index.js';
import { overlap } from './span.js';

/**
 * A person's facts count once, under the primary mandate. Where the roster does not say which that is, it is the first
 * new one that no other primary mandate overlaps.
 */
export function settlePrimary(
  changes: Changes,
  mandates: readonly MandateRecord[],
  rowsThatSay: ReadonlySet<number>,
): void {
  for (const mandate of mandates) {
    if (!changes.isNew('mandates', mandate) || rowsThatSay.has(changes.rowOf('mandates', mandate)!)) continue;
    mandate.isPrimary = !mandates.some(other => other !== mandate && other.isPrimary && overlap(other, mandate));
  }
}
