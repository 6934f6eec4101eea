import { z } from 'zod';
import { closed, key, monthDay, title } from './basics.schema.js';

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, such as 09:00')
  .describe('Time of day in the time zone of the programme, HH:MM.');

export const hours = closed({
  from: timeOfDay.describe('When it begins.'),
  to: timeOfDay.describe('When it ends; later than it begins.'),
}).describe('The hours that are published for it; an occasion may have its own.');

const window = closed({
  key,
  title,
  from: monthDay.describe('First day of the window in each year.'),
  to: monthDay.describe('Last day of the window in each year.'),
  times: z.int().min(1).default(1).describe('How many are to be held within it.'),
}).describe('Part of the year within which the organiser chooses the day.');

export const windows = z
  .array(window)
  .default([])
  .describe(
    'For a kind without a rule: parts of the year in each of which each holder owes an occasion. Empty: none is owed.',
  );

const agendaItem = closed({
  key,
  title,
  reportsBack: z
    .boolean()
    .default(false)
    .describe('True: matters answered since the last such day of the same holder are proposed, to be reported back.'),
}).describe('Something that is on the agenda each time.');

export const agenda = z.array(agendaItem).default([]).describe('What is on the agenda each time, in order.');

export const minutes = z
  .enum(['optional', 'required'])
  .default('optional')
  .describe('"required": the roll cannot be closed before there are minutes, as text or as a file.');

const leaveApprover = z
  .enum(['group-leader', 'leader', 'liaison'])
  .describe('The leader of the group, a leader in charge of the ward, or the liaison office.');

export const leave = closed({
  approvedBy: z
    .array(leaveApprover)
    .min(1)
    .default(['group-leader', 'leader', 'liaison'])
    .describe('Who may approve a leave that was asked for; nobody approves the own one.'),
  required: z
    .boolean()
    .default(false)
    .describe(
      'True: the roll says EXCUSED only of somebody whose leave was approved. False: the organiser may note it.',
    ),
})
  .default({ approvedBy: ['group-leader', 'leader', 'liaison'], required: false })
  .describe('How leave is asked for and approved.');
