import type { Fault } from '../lib/answer-draft.js';
import { formatDecimal } from '../lib/format.js';
import { useAnswerText } from './answer.messages.js';

interface Range {
  from?: string | null;
  to?: string | null;
  step?: string | null;
}

/** Which figures may be given, and what is wrong with one, in words. */
export function useRangeWords() {
  const text = useAnswerText();
  function range({ from, to, step }: Range): string {
    const shown = { from: formatDecimal(from ?? '0'), step: formatDecimal(step ?? '1') };
    return to == null ? text('rangeOpen', shown) : text('range', { ...shown, to: formatDecimal(to) });
  }
  function fault(found: Fault | null, of: Range): string | null {
    if (found === null) return null;
    if (found === 'notNumber') return text('notNumber');
    return text(found === 'range' ? 'outOfRange' : 'offStep', { range: range(of) });
  }
  return { range, fault };
}
