import { z } from 'zod';
import { closed, key, onHoliday, recurrence, text, title, typesOrAll } from './basics.schema.js';
import { agenda, hours, leave, minutes, windows } from './occasion.schema.js';

export const visitChannel = z
  .enum(['HOME', 'RECEPTION', 'PHONE', 'ONLINE', 'GATHERING'])
  .describe('How a household was contacted.');

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

const visitQuota = closed({
  types: typesOrAll.default('all'),
  per: z
    .enum(['household', 'representative'])
    .describe('Whether each linked household, or the representative in all, is counted.'),
  atLeast: z.int().min(1).describe('Fewest visits in the period.'),
  every: z.enum(['month', 'quarter', 'half-year', 'year']).describe('The period.'),
  channels: z.array(visitChannel).min(1).optional().describe('Only visits by these channels count. Absent: all.'),
}).describe('How often households are to be visited.');

export const visits = closed({
  quota: z
    .union([z.literal('none'), z.array(visitQuota).min(1)])
    .describe('"none": no number of visits is required of anybody; or the numbers required.'),
}).describe('Rules for visits.');
