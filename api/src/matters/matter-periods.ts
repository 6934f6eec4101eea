import type { Holidays } from '../programmes/calendar/holidays.js';
import { afterLimit } from '../programmes/calendar/limit.js';
import type { MatterKind } from '../programmes/programme.js';
import { MatterState } from './matter-words.js';

/** What a kind says about time; it may be one that the programme knows no longer. */
interface Rules {
  kind: MatterKind | undefined;
  holidays: Holidays;
}

/** The days of a matter that periods of its kind run from. */
export interface MatterDays {
  state: string;
  dispatchedOn: string | null;
  answeredOn: string | null;
  closedOn: string | null;
}

/** Until when it may be sent back or reopened; null for as long as it stands there. */
export function lastDayFor(verb: 'RETURN' | 'REOPEN', { kind, holidays }: Rules, matter: MatterDays): string | null {
  const limit = verb === 'RETURN' ? kind?.limits.return : kind?.limits.reopen;
  const since = verb === 'RETURN' ? matter.dispatchedOn : (matter.closedOn ?? matter.answeredOn);
  return limit && since ? afterLimit(since, limit, holidays) : null;
}

/** Until when who raised it may rate the answer, before which nobody closes it over their head. */
export function ratingAwaitedUntil({ kind, holidays }: Rules, { state, answeredOn }: MatterDays): string | null {
  const isAsked = kind?.states.some(({ key }) => key === 'RATED') && state === MatterState.ANSWERED;
  return isAsked && kind!.limits.rate && answeredOn ? afterLimit(answeredOn, kind!.limits.rate, holidays) : null;
}
