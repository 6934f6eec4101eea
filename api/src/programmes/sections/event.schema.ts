import { z } from 'zod';
import { closed, key, text, title } from './basics.schema.js';

const named = closed({ key, title });

const attributeValues = z
  .union([z.array(named).min(1), z.enum(['number', 'text', 'boolean'])])
  .describe('The values it may have, by key; or "number", "text" or "boolean".');

const eventAttribute = closed({ key, title, values: attributeValues }).describe('Something told of each event.');

/** What happens and no other part of the system records. */
export const eventKind = closed({
  key,
  title,
  about: z
    .enum(['representative', 'ward'])
    .default('representative')
    .describe('Whose records they are: those of a person, or of a place or organisation.'),
  moreIs: z
    .enum(['good', 'ill', 'neither'])
    .describe('Whether more of it is better or worse for the one it is about; "neither": it depends.'),
  unit: text.optional().describe('What its quantity counts, such as half-days. Absent: events.'),
  stages: z
    .array(named)
    .default([])
    .describe(
      'Stages an event may reach, such as submitted, filed, adopted. Each stage reached is recorded by itself.',
    ),
  attributes: z
    .array(eventAttribute)
    .default([])
    .describe('What else is told of it. Quantity, out-of, object, role and number of authors need no entry.'),
  verifiedBy: z
    .enum(['liaison', 'evaluator', 'leader'])
    .default('liaison')
    .describe('Who confirms what a representative has claimed; only confirmed events count.'),
  onBoard: z
    .boolean()
    .default(false)
    .describe(
      'True: once verified and at its last stage it stands on the public board beside the name, such as a post taken up in public.',
    ),
}).describe('A kind of event that duty records are kept of and rubrics count.');

export const subjectAttribute = closed({
  key,
  title,
  of: z.enum(['representative', 'ward']).default('representative').describe('Whose attribute it is.'),
  values: attributeValues,
  many: z.boolean().default(false).describe('True: several of the values may hold together, such as posts held.'),
}).describe('Something a rubric may ask of a subject, such as a post held or the class of a member.');
