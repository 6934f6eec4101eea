import { z } from 'zod';
import { closed, duration, key, text, title, typesOrAll } from './basics.schema.js';

const share = z
  .string()
  .regex(/^[1-9]\d*\/[1-9]\d*$/, 'a part such as 1/2 or 2/3')
  .describe('Part of a whole, as a fraction such as 2/3.');

const consult = closed({
  types: typesOrAll.default('all').describe('Whose opinion counts: "all", or the keys of representative types.'),
  of: z
    .enum(['group', 'ward'])
    .describe('Those of the group, or of the ward and below it, for which the procedure is held.'),
  atLeast: share.describe('The part of them that has to be heard before the stage is done.'),
}).describe('Representatives who have to be heard; what they said and were answered is kept.');

const vote = closed({
  quorum: share.optional().describe('The part of those entitled that has to be present. Absent: none is asked for.'),
  majority: closed({
    of: z
      .enum(['eligible', 'present', 'cast'])
      .describe('Of whom: all entitled, those present, or the votes for and against.'),
    share: share.describe('The part that has to be in favour.'),
    exceeding: z.boolean().default(true).describe('True: more than that part. False: that part is enough.'),
  }).describe('How many in favour carry it.'),
}).describe('A vote at a meeting, of which the counts are kept.');

const disclose = closed({
  days: z.int().min(1).describe('How many days it is shown at least; the next stage waits for their end.'),
}).describe('Something is shown to the public, with its text.');

const stage = closed({
  key,
  title,
  by: text.optional().describe('Which body acts, such as the branch or the assembly.'),
  sitIn: key.optional().describe('Activity kind by which representatives are invited to its meeting.'),
  consult: consult.optional(),
  vote: vote.optional(),
  disclose: disclose.optional(),
}).describe('A stage; one that neither consults, votes nor discloses is done with a note.');

const procedure = closed({
  key,
  title,
  note: text.optional().describe('When it is used.'),
  stages: z.array(stage).min(1).describe('The stages in their order; none can be left out.'),
}).describe('How something is decided, in stages.');

const briefing = closed({
  key,
  title,
  scope: text.optional().describe('What is told by it, and on what it has its weight.'),
  limit: duration.describe('Within which each group answers.'),
}).describe('What the office tells all groups, each of which answers.');

const seat = closed({
  key,
  title,
  atLeast: z.int().min(1).describe('Fewest members of this class.'),
  types: z
    .array(key)
    .min(1)
    .optional()
    .describe('Members are representatives of one of these types. Absent: anybody may be named.'),
}).describe('A class of members.');

const panel = closed({
  key,
  title,
  seats: z.array(seat).min(1).describe('The composition by class.'),
  quorum: share.describe('The part of the members that has to judge before a case is concluded.'),
  takes: closed({
    outcomes: z
      .array(z.enum(['SOLVED', 'STARTED', 'PLANNED', 'CANNOT']))
      .default([])
      .describe('Matters that were answered with one of these outcomes.'),
    reopened: z
      .boolean()
      .default(true)
      .describe('True: also matters that were reopened, because the answer settled nothing.'),
  }).describe('Which matters could not be settled, so that it may judge them. It never judges persons.'),
  judgements: z
    .array(closed({ key, title }))
    .min(2)
    .describe('What a member may find; the finding of most is the conclusion.'),
}).describe('Citizens who judge matters that could not be settled.');

export const consultations = closed({
  procedures: z.array(procedure).default([]).describe('Procedures by which something is decided in stages.'),
  briefings: z.array(briefing).default([]).describe('Kinds of briefings that groups answer.'),
  panels: z.array(panel).default([]).describe('Panels that judge matters.'),
}).describe('How people and their representatives take part in decisions.');
