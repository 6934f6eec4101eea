import type { Holidays } from '../../programmes/calendar/holidays.js';
import type { CertifiedOccasion } from './certified-occasion.type.js';

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Days, those of them on which offices work, and the minutes of occasions with hours; overlapping ones count once. */
export function certifiedTime(occasions: readonly CertifiedOccasion[], holidays: Holidays) {
  const days = [...new Set(occasions.map(({ heldOn }) => heldOn))];
  const minutes = days.reduce((sum, day) => sum + minutesOf(occasions.filter(({ heldOn }) => heldOn === day)), 0);
  return { days: days.length, workdays: days.filter(day => holidays.isWorkday(day)).length, minutes };
}

function minutesOf(ofOneDay: readonly CertifiedOccasion[]): number {
  const spans = ofOneDay
    .filter(({ startsAt, endsAt }) => startsAt !== null && endsAt !== null)
    .map(({ startsAt, endsAt }) => [minuteOf(startsAt!), minuteOf(endsAt!)] as const)
    .toSorted(([one], [other]) => one - other);
  let sum = 0;
  let reached = 0;
  for (const [from, to] of spans) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}
