import { describe, expect, it } from '@jest/globals';
import { holidaysOf } from '../../programmes/calendar/holidays.js';
import { certifiedTime } from './certified-time.js';

const holidays = holidaysOf({ holidays: { calendar: 'chinese-public-holidays', notices: [] } });
const occasion = (heldOn: string, startsAt: string | null = null, endsAt: string | null = null) => ({
  heldOn,
  title: '服务日',
  startsAt,
  endsAt,
  byVisit: false,
});

describe('the time that is certified', () => {
  it('counts a day once, and tells which of the days offices work on', () => {
    const days = [occasion('2026-03-10'), occasion('2026-03-10'), occasion('2026-03-14'), occasion('2026-02-28')];
    expect(certifiedTime(days, holidays)).toEqual({ days: 3, workdays: 2, minutes: 0 });
  });

  it('adds up hours, and counts hours of two occasions at once only once', () => {
    const days = [
      occasion('2026-03-10', '09:00', '11:30'),
      occasion('2026-03-10', '11:00', '12:00'),
      occasion('2026-03-11', '14:00', '15:00'),
    ];
    expect(certifiedTime(days, holidays)).toEqual({ days: 2, workdays: 2, minutes: 240 });
  });
});
