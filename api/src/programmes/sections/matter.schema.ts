import { z } from 'zod';
import { closed, key, limit, title } from './basics.schema.js';
import { MATTER_PARTIES, MATTER_STATES, MATTER_STEPS, usualPartiesInWords } from './matter-way.js';

const matterState = closed({
  key: z.enum(MATTER_STATES).describe('The state, by its word in the system.'),
  title,
}).describe('A state, under the name this jurisdiction uses for it.');

const matterOutcome = closed({
  key: z.enum(['SOLVED', 'STARTED', 'PLANNED', 'CANNOT']).describe('The outcome, by its word in the system.'),
  title,
}).describe('What an answer may say, under the name this jurisdiction uses for it.');

const limits = closed({
  register: limit.optional().describe('From raising to registering.'),
  dispatch: limit.optional().describe('From registering, returning or reopening to dispatching.'),
  accept: limit.optional().describe('From dispatching to accepting.'),
  return: limit
    .optional()
    .describe('For how long after dispatching the owner may send it back. Absent: until answered.'),
  answer: limit
    .optional()
    .describe('From the step before (registering, or accepting where it is dispatched) to the answer.'),
  rate: limit.optional().describe('How long who raised it has to rate; closing without a rating waits for that.'),
  close: limit.optional().describe('From the answer, or the rating where one is asked for, to closing.'),
  reopen: limit.optional().describe('For how long after answer and closing it may be reopened. Absent: always.'),
}).describe('Time limits; one that is absent is not watched.');

const step = closed({
  key: z.enum(MATTER_STEPS).describe('The step, by its word in the system.'),
  title: title.optional(),
  by: z
    .array(z.enum(MATTER_PARTIES))
    .min(1)
    .optional()
    .describe(
      `Who may take it: the liaison office, who answers for the owner, who raised it, the leader of the ward. Absent: ${usualPartiesInWords()}.`,
    ),
}).describe('A step, under the name this jurisdiction uses for it, and who may take it.');

const owner = closed({
  required: z.boolean().default(true).describe('Whether it cannot be answered before somebody is answerable.'),
  wardKinds: z
    .array(key)
    .default([])
    .describe('Kinds of wards and organisations that may be answerable. Empty: all of them.'),
  groups: z
    .boolean()
    .default(false)
    .describe('Whether a group of representatives or a service team may be answerable.'),
  answeredBy: z
    .array(key)
    .default([])
    .describe(
      'Types of representatives that act, in matters of this kind alone, for the ward they hold office in, besides its leaders.',
    ),
}).describe('Who has to answer: a ward, an organisation or a group, named when it is dispatched.');

const level = closed({
  wardKind: key.describe('Kind of ward that settles it at this level.'),
  within: limit
    .optional()
    .describe('How long it may stay unanswered at this level. Absent: as long as the limit to answer.'),
  wholeNetwork: z
    .boolean()
    .default(false)
    .describe('Whether everybody below works on it too: leaders of all wards below read it and note progress.'),
}).describe('A level of the tree.');

const mark = closed({ key, title, isGood: z.boolean().describe('Whether it counts as satisfied.') }).describe(
  'What who raised it may say of the answer.',
);

const settler = closed({
  key,
  title,
  self: z
    .boolean()
    .default(false)
    .describe('Whether the organisation settled it by itself, which an allowance may reward.'),
}).describe('Who may have settled a dispute.');

const authors = closed({
  least: z.int().min(1).default(1).describe('How many representatives must raise it together.'),
  most: z.int().min(1).optional().describe('How many at most. Absent: no limit.'),
}).describe('Joint authors: all of them are credited, and it still counts once for a ward.');

const matterKind = closed({
  key,
  title,
  states: z.array(matterState).min(2).describe('The states it passes through, in order.'),
  steps: z.array(step).default([]).describe('Steps that have a name of their own here, or are taken by somebody else.'),
  limits: limits.default({}),
  outcomes: z.array(matterOutcome).min(1).describe('The outcomes an answer may have.'),
  raisedBy: z
    .array(z.enum(['representative', 'household', 'office']))
    .min(1)
    .default(['representative', 'household', 'office'])
    .describe('Who may raise it.'),
  authors: authors.optional().describe('Absent: one author.'),
  topic: z.enum(['required', 'optional']).default('optional').describe('Whether a topic must be named.'),
  owner: owner.optional().describe('Absent: the liaison office answers.'),
  levels: z
    .array(level)
    .default([])
    .describe('The way up, lowest first: it begins with the first ward of such a kind, and may be escalated.'),
  ratings: z.array(mark).default([]).describe('How who raised it rates the answer, best first; needs the state RATED.'),
  settledBy: z
    .array(settler)
    .default([])
    .describe(
      'For disputes: who may have settled it. An answer that says solved then names one, and whether it was major.',
    ),
}).describe('A kind of matter that somebody raises and the office must answer.');

const named = closed({ key, title });

/** What a matter is told by in a file of another system. */
export const EXPORTED_FIELDS = [
  'externalNumber',
  'title',
  'body',
  'topic',
  'ward',
  'reporter',
  'household',
  'raisedOn',
] as const;

const exported = closed({
  kind: key
    .optional()
    .describe('The kind of matter that its rows are. Absent: a column or the person who imports says so.'),
  columns: z
    .array(
      closed({
        field: z.enum(EXPORTED_FIELDS).describe('What the column tells.'),
        heading: z.string().min(1).describe('Its heading, as the other system writes it.'),
      }).describe('A column of its files.'),
    )
    .min(1)
    .describe('Its columns; a heading that is understood anyway need not be listed.'),
  topics: z
    .array(
      closed({
        word: z.string().min(1).describe('What the other system calls it.'),
        topic: key.describe('The topic that is meant.'),
      }).describe('A word of the other system for a topic.'),
    )
    .default([])
    .describe('Its words for topics, where they are not the same.'),
}).describe('How the files that the other system hands out are read, so that nothing is typed again.');

const source = closed({
  key,
  title,
  export: exported.optional().describe('Absent: its matters are entered one by one.'),
});

export const matters = closed({
  topics: z.array(named).default([]).describe('What matters are about; answers "what concerns people most".'),
  sources: z
    .array(source)
    .default([])
    .describe('Systems that matters come from with a number of their own, such as a hotline; each number once.'),
  kinds: z.array(matterKind).describe('The kinds of matters.'),
}).describe('What people raise and the office must answer.');
