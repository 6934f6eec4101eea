const DAY_IN_MS = 86_400_000;

/** Day 0 of the count that takes 1900 for a leap year: right from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_RIGHT_DAY = 61;
const FROM_1900_TO_1904 = 1462;

/** The calendar date of a day number of a spreadsheet, with the time of day when it has one; null outside 1900-9999. */
export function dateOfSerial(serial: number, countsFrom1904 = false): string | null {
  const days = countsFrom1904 ? serial + FROM_1900_TO_1904 : serial;
  const leapDayThatNeverWas = days < FIRST_RIGHT_DAY ? 1 : 0;
  const instant = new Date(DAY_ZERO + Math.round((days + leapDayThatNeverWas) * 86_400) * 1000);
  if (!(days >= 1) || instant.getTime() > Date.UTC(9999, 11, 31)) return null;
  const [date, time] = instant.toISOString().split('T') as [string, string];
  return instant.getTime() % DAY_IN_MS === 0 ? date : `${date} ${time.slice(0, 8)}`;
}
