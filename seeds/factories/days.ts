const DAY = 86_400_000;

/** Calendar dates as YYYY-MM-DD; such texts compare like the days they name. */
export function addDays(on: string, days: number): string {
  return new Date(Date.parse(on) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY);
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

export function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** The instant of an hour in China, which keeps one time all year. */
export function atHour(on: string, hour: number, minute = 0): string {
  return new Date(Date.parse(`${on}T00:00:00+08:00`) + (hour * 60 + minute) * 60_000).toISOString();
}

const isWeekend = (on: string) => [0, 6].includes(new Date(Date.parse(on)).getUTCDay());

/** The day so many days from Monday to Friday later; a day on a weekend itself is moved to Monday first. */
export function workdayAfter(on: string, workdays: number): string {
  let day = on;
  for (let left = workdays; left > 0 || isWeekend(day); day = addDays(day, 1)) if (!isWeekend(day)) left -= 1;
  return day;
}
