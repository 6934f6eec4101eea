import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Programme } from '../../programmes/programme.js';
import { activityKind } from '../../programmes/programme.lookup.js';
import { instantOf } from '../../shared/instants.js';
import type { Language, Text } from '../../shared/language.js';
import type { FeedDay } from './calendar-feed.query.js';

/** What a calendar is drawn for. */
export interface CalendarView {
  programme: Programme;
  timeZone: string;
  language: Language;
  now: Date;
}

const MOVED: Text = { 'zh-CN': '原定 {day}，因节假日调整', en: 'Moved from {day} because of a holiday' };
const PUT_OFF: Text = { 'zh-CN': '原定 {day}，因{reason}改期', en: 'Put off from {day}: {reason}' };

/** An occasion with a title of its own keeps it; any other is called as its kind. */
function titleOf({ kind, title }: FeedDay, { programme, language }: CalendarView): string {
  const named = activityKind(programme, kind)?.title;
  return named && named['zh-CN'] === title ? named[language] : title;
}

function whyMoved({ scheduledOn, originalOn, reason }: FeedDay, { language }: CalendarView): string | null {
  if (scheduledOn === originalOn) return null;
  const words = reason ? PUT_OFF : MOVED;
  return words[language].replace('{day}', originalOn).replace('{reason}', reason ?? '');
}

function timesOf({ scheduledOn, startsAt, endsAt }: FeedDay, timeZone: string) {
  if (!startsAt) return { start: new Date(`${scheduledOn}T00:00:00Z`), allDay: true, timezone: 'UTC' };
  const end = endsAt && instantOf(scheduledOn, endsAt, timeZone);
  return { start: instantOf(scheduledOn, startsAt, timeZone), ...(end && { end }) };
}

/** The days as an iCalendar file: one that was moved keeps its identity, one that was called off says so. */
export function renderCalendar(days: readonly FeedDay[], view: CalendarView): string {
  const { programme, language, timeZone, now } = view;
  const calendar = ical({
    name: programme.title[language],
    prodId: { company: 'Lianxin', product: 'Lianxin', language: language === 'en' ? 'EN' : 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * 60 * 60,
  });
  for (const day of days) {
    calendar.createEvent({
      id: `${day.id}@lianxin`,
      sequence: day.version,
      stamp: now,
      ...timesOf(day, timeZone),
      summary: `${titleOf(day, view)} · ${day.place}`,
      location: day.venue,
      description: whyMoved(day, view),
      status: day.state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
