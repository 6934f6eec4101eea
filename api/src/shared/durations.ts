import { addDays } from './days.js';

const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** The day on which an ISO 8601 duration of days or longer ends; in a shorter month its last day. */
export function afterDuration(day: string, duration: string): string {
  const [years = 0, months = 0, weeks = 0, days = 0] = (PARTS.exec(duration) ?? [])
    .slice(1)
    .map(each => Number(each ?? 0));
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const monthsOn = (year + years) * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(monthsOn / 12), monthsOn % 12];
  const lastDate = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  const reached = new Date(Date.UTC(toYear, toMonth, Math.min(date, lastDate))).toISOString().slice(0, 10);
  return addDays(reached, weeks * 7 + days);
}
