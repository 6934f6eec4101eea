import type { Holidays } from '../programmes/calendar/holidays.js';
import { afterLimit } from '../programmes/calendar/limit.js';
import type { MatterKind } from '../programmes/programme.js';
import { MatterState } from './matter-words.js';

/** What a kind of matters says about time, and on which days offices work. */
export interface KindRules {
  kind: MatterKind;
  holidays: Holidays;
}

type LimitKey = keyof MatterKind['limits'];

const TAKEN_UP = [MatterState.REGISTERED, MatterState.DISPATCHED, MatterState.ACCEPTED];
const LIMIT_TO = { REGISTERED: 'register', DISPATCHED: 'dispatch', ACCEPTED: 'accept' } as const;

/** Which limit runs in a state: that of the step which this kind takes next. */
function limitIn(state: MatterState, known: readonly string[]): LimitKey | null {
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
export function dueOn({ kind, holidays }: KindRules, { state, since, wardKind }: Stand): string | null {
  const limit = limitIn(
    state,
    kind.states.map(({ key }) => key),
  );
  if (!limit) return null;
  const level = kind.levels.find(each => each.wardKind === wardKind);
  const length = (limit === 'answer' && level?.within) || kind.limits[limit];
  return length ? afterLimit(since, length, holidays) : null;
}
