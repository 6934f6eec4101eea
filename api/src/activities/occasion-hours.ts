import { textOrNull } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

export interface SaidHours {
  startsAt?: string | null;
  endsAt?: string | null;
}

/** Hours as they are kept; refused when they are no times of day, or end before they begin. */
export function hoursOf({ startsAt, endsAt }: SaidHours): { startsAt: string | null; endsAt: string | null } {
  const hours = { startsAt: textOrNull(startsAt), endsAt: textOrNull(endsAt) };
  for (const [field, value] of Object.entries(hours)) {
    if (value === null || TIME_OF_DAY.test(value)) continue;
    throw new InvalidInput('Hours are times of day', { reason: 'malformed-hours', field, value, allowed: '09:00' });
  }
  if (hours.startsAt && hours.endsAt && hours.endsAt <= hours.startsAt) {
    const value = `${hours.startsAt}-${hours.endsAt}`;
    throw new InvalidInput('It ends after it begins', { reason: 'hours-reversed', field: 'endsAt', value });
  }
  return hours;
}
