import { z } from 'zod';
import { closed, key, text, title } from './basics.schema.js';

export const sourceDocument = closed({
  title: text.describe('What the document is called.'),
  number: z.string().min(1).optional().describe('Its number. Absent: it has none.'),
  url: z
    .url({ protocol: /^https?$/, error: 'a web address' })
    .optional()
    .describe('Where it can be read.'),
}).describe('A document that the programme rests on, such as the opinion that puts it into force.');

export const right = closed({
  key,
  title,
  meaning: text.optional().describe('What it means in practice, in one sentence.'),
}).describe('A right that the programme promises its representatives.');

const groupKind = closed({
  key,
  title,
  isTeam: z
    .boolean()
    .default(false)
    .describe(
      'True: a service team, which has tasks of its own and neither fixed days nor returns; false: a group by place, sector or electoral unit.',
    ),
}).describe('A kind of group of representatives.');

export const groups = closed({
  kinds: z.array(groupKind).default([]).describe('Kinds of groups. Empty: all groups are of one kind.'),
  liaisons: closed({
    min: z.int().min(0).describe('Fewest.'),
    max: z.int().min(0).describe('Most.'),
  })
    .optional()
    .describe('How many liaisons each group has beside its leader. Absent: nobody says, and none are kept.'),
}).describe('Groups in which representatives act together.');

export const boards = closed({
  wardKinds: z.array(key).min(1).describe('Kinds of wards that have a public board, such as stations and zones.'),
  contact: z
    .enum(['hidden', 'shown'])
    .default('hidden')
    .describe('"shown": telephone numbers stand on the board too; the people concerned have to agree to it.'),
}).describe('The public board of a place: who acts there, of which type and group, and when they can be met.');
