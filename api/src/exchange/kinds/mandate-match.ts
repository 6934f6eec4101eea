import { Refusal } from '../refusal.js';
import type { MandateRecord } from './person-index.js';
import { overlap, spanText } from './span.js';

/** The mandate a row of the roster is about: of the same start, or the only one when no start is given; undefined when it is new. */
export function matchMandate(
  held: readonly MandateRecord[],
  startedOn: string | null,
  endedOn: string | null,
): MandateRecord | undefined | Refusal {
  if (startedOn === null) {
    const open = held.filter(mandate => mandate.endedOn === null);
    const candidates = open.length > 0 ? open : held;
    if (candidates.length <= 1) return candidates[0];
    return new Refusal('mandate-ambiguous', { candidates: candidates.map(spanText).join('、') });
  }
  const same = held.find(mandate => mandate.startedOn === startedOn);
  if (same) return same;
  const clash = held.find(mandate => overlap(mandate, { startedOn, endedOn }));
  return clash && new Refusal('dates-overlap', { span: spanText(clash) });
}
