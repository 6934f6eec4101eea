import type { Activity } from '../../factories/calendar.js';
import type { Row } from '../../factories/rows.js';
import { visitRows } from '../../factories/visits.js';
import { DUTY } from './keys.js';
import { visitsOfMonth } from './month-visits.js';
import type { Roster } from './roster.js';
import { roundsWalked } from './rounds.js';
import { NOTES } from './texts.js';
import { visitsOfYear } from './year-visits.js';

/** What delegates saw in the first month, which the source counts, and in the year after it. */
export function createVisits(
  roster: Roster,
  activities: readonly Activity[],
  records: readonly Row<'attendanceRecords'>[],
) {
  const { identify, officeUser, randomFor } = roster;
  const rounds = roundsWalked(activities, records);
  return visitRows([...visitsOfMonth(roster, rounds), ...visitsOfYear(roster, rounds)], {
    recordedBy: officeUser,
    dutyOf: occasion => DUTY_OF.find(([word]) => occasion.startsWith(word))?.[1] ?? DUTY.informant,
    notes: NOTES,
    identify,
    random: randomFor('notes'),
  });
}

const DUTY_OF = [
  ['宣讲', DUTY.publicist],
  ['帮困', DUTY.servant],
  ['总结', DUTY.researcher],
] as const;
