import type { MatterKind } from '../programmes/programme.js';
import { MatterState } from './matter-words.js';

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** The day some ISO 8601 duration later; the end of a shorter month takes the place of a day it does not have. */
export function dayAfter(day: string, duration: string): string {
  const [, years, months, weeks, days] = DURATION.exec(duration)!.map(part => Number(part ?? 0));
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + 12 * years! + months!);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastOfMonth) + 7 * weeks! + days!);
  return date.toISOString().slice(0, 10);
}

type Limit = keyof MatterKind['limits'];

const TAKEN_UP = [MatterState.REGISTERED, MatterState.DISPATCHED, MatterState.ACCEPTED];
const LIMIT_TO = { REGISTERED: 'register', DISPATCHED: 'dispatch', ACCEPTED: 'accept' } as const;

/** Which limit runs in a state: that of the step which this kind takes next. */
function limitIn(state: MatterState, known: readonly string[]): Limit | null {
  switch (state) {
    case MatterState.RAISED:
    case MatterState.REGISTERED:
    case MatterState.DISPATCHED: {
      const next = TAKEN_UP.slice(TAKEN_UP.indexOf(state) + 1).find(other => known.includes(other));
      return next ? LIMIT_TO[next as keyof typeof LIMIT_TO] : 'answer';
    }
    case MatterState.RETURNED:
      return 'dispatch';
    case MatterState.ACCEPTED:
    case MatterState.HANDLING:
    case MatterState.REOPENED:
      return 'answer';
    case MatterState.ANSWERED:
    case MatterState.RATED:
      return 'close';
    default:
      return null;
  }
}

/** How a matter stands since a day, and on which level of the tree its owner is. */
export interface Stand {
  state: MatterState;
  since: string;
  wardKind: string | null;
}

/** By when the next step is due; a level of the tree may have less time to answer than the kind. */
export function dueOn(kind: MatterKind, { state, since, wardKind }: Stand): string | null {
  const limit = limitIn(
    state,
    kind.states.map(({ key }) => key),
  );
  if (!limit) return null;
  const level = kind.levels.find(each => each.wardKind === wardKind);
  const length = (limit === 'answer' && level?.within) || kind.limits[limit];
  return length ? dayAfter(since, length) : null;
}
