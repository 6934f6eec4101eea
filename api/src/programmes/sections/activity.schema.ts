import { z } from 'zod';
import { closed, key, onHoliday, recurrence, text, title, typesOrAll } from './basics.schema.js';
import { agenda, hours, leave, minutes, windows } from './occasion.schema.js';
import { visitChannel } from './visit.schema.js';

export const attendanceStatus = z
  .enum(['PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT', 'UNVERIFIED'])
  .describe('One entry of the roll.');

const metBy = closed({
  visit: closed({ channel: visitChannel }).describe('A visit of that day to a linked household.'),
}).describe('Another fact that counts as having attended.');

export const activityKind = closed({
  key,
  title,
  duty: key.optional().describe('The duty it serves.'),
  rule: recurrence.optional(),
  onHoliday: onHoliday.default('stay'),
  eligible: typesOrAll.default('all').describe('Who is expected: "all", or the keys of representative types.'),
  per: z
    .enum(['group', 'ward', 'jurisdiction'])
    .describe('Who holds one occasion: each activity group, each ward that has groups, or the jurisdiction once.'),
  venue: text.optional().describe('Where it is held unless the occasion says otherwise.'),
  hours: hours.optional(),
  receives: z
    .boolean()
    .default(false)
    .describe('True: whoever wants to be heard may come; only such days, with their hours, stand on public boards.'),
  windows,
  agenda,
  minutes,
  leave,
  metBy: z.array(metBy).default([]).describe('Other facts that count as having attended.'),
  attended: z
    .array(attendanceStatus)
    .min(1)
    .default(['PRESENT', 'LATE', 'LEFT_EARLY'])
    .describe('Roll entries that count as attended.'),
  excused: z
    .enum(['leaves-denominator', 'counts-as-missed'])
    .default('leaves-denominator')
    .describe('Whether approved leave is taken out of the days expected, or counts as missed.'),
}).describe('A kind of occasion; one without a recurrence rule is called when needed.');

export const groupReturn = closed({
  title,
  by: z.literal('group').describe('Who returns it: each activity group.'),
  rule: recurrence.describe('RRULE of the day it is due.'),
  onHoliday: onHoliday.default('stay'),
  nilReturns: z.boolean().describe('True: having nothing to return must be returned too.'),
}).describe('What each activity group reports back periodically.');
