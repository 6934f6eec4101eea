import { z } from 'zod';
import { closed, text, title } from './basics.schema.js';

export const SHEETS = ['pledge', 'card', 'certificate', 'record-book'] as const;

/** A paper that is printed from the records. */
export const sheet = closed({
  sheet: z
    .enum(SHEETS)
    .describe(
      'What is printed: the signed form of the year; a card with who is linked to a household; the card that shows who somebody is; the year of one representative.',
    ),
  title: title.describe('What the paper is called.'),
  words: text.optional().describe('A line below the title, such as what the paper is for.'),
}).describe('A paper that is printed from the records.');
