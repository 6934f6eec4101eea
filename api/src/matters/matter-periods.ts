import type { MatterKind } from '../programmes/programme.js';
import { dayAfter } from './matter-due.js';
import { MatterState } from './matter-words.js';

/** The days of a matter that periods of its kind run from. */
export interface MatterDays {
  state: string;
  dispatchedOn: string | null;
  answeredOn: string | null;
  closedOn: string | null;
}

/** Until when it may be sent back or reopened; null for as long as it stands there. */
export function lastDayFor(verb: 'RETURN' | 'REOPEN', kind: MatterKind | undefined, matter: MatterDays): string | null {
  const limit = verb === 'RETURN' ? kind?.limits.return : kind?.limits.reopen;
  const since = verb === 'RETURN' ? matter.dispatchedOn : (matter.closedOn ?? matter.answeredOn);
  return limit && since ? dayAfter(since, limit) : null;
}

/** Until when who raised it may rate the answer, before which nobody closes it over their head. */
export function ratingAwaitedUntil(kind: MatterKind | undefined, { state, answeredOn }: MatterDays): string | null {
  const isAsked = kind?.states.some(({ key }) => key === 'RATED') && state === MatterState.ANSWERED;
  return isAsked && kind!.limits.rate && answeredOn ? dayAfter(answeredOn, kind!.limits.rate) : null;
}
