import { occurrences } from '@lianxin/api/programmes/calendar/calendar.js';
import type { Holidays } from '@lianxin/api/programmes/calendar/holidays.js';
import type { ActivityKind, Programme } from '@lianxin/api/programmes/programme.js';
import { atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { KnownYear } from './people.js';
import type { Row } from './rows.js';
import type { WardRow } from './ward-rows.js';

export type Activity = Row<'activities'>;

export interface Rules {
  programme: Programme;
  holidays: Holidays;
}

/** Who holds a fixed day: an activity group in its ward, or a ward itself. */
export interface Host {
  groupId: string | null;
  ward: WardRow;
}

export interface CalendarContext {
  rules: Rules;
  hostsOf: (kind: ActivityKind) => readonly Host[];
  identify: Identify;
  /** Days before this one were not called: the programme was not in force yet. */
  from?: string;
  /** What tells hosts apart; their wards when left out. */
  keyOf?: (host: Host) => string;
}

/** The calendar of a year as the programme's rules draw it, holidays included: held as far as is known, planned beyond. */
export function createCalendar({ year, knownThrough }: KnownYear, context: CalendarContext): Activity[] {
  const { rules, hostsOf, identify, from = '', keyOf = ({ ward }) => ward.code! } = context;
  return rules.programme.activities.flatMap(kind =>
    occurrences(kind, year, rules.holidays)
      .filter(({ scheduledOn }) => scheduledOn >= from)
      .flatMap(({ scheduledOn, originalOn }) =>
        hostsOf(kind).map(
          (host): Activity => ({
            id: identify('activity', `${kind.key}/${originalOn}/${keyOf(host)}`, atHour(`${year}-01-05`, 9)),
            kind: kind.key,
            title: kind.title['zh-CN'],
            groupId: host.groupId,
            wardId: host.ward.id,
            scheduledOn,
            originalOn,
            venue: kind.venue?.['zh-CN'] ?? null,
            state: scheduledOn <= knownThrough ? 'HELD' : 'PLANNED',
            minutes: null,
          }),
        ),
      ),
  );
}
