import { z } from 'zod';
import { closed, key, text, title, typesOrAll } from './basics.schema.js';

const tallied = closed({
  key,
  title,
  measure: z.string().min(1).describe('Measure of representatives that is counted.'),
  of: key.optional().describe('What the measure is narrowed to, such as a kind of event. Absent: all of it.'),
}).describe('One thing that is counted.');

export const tally = closed({
  key,
  title,
  note: text.optional().describe('What is meant by it, in one sentence.'),
  types: typesOrAll.default('all').describe('Whose it is: "all", or the keys of representative types.'),
  items: z.array(tallied).min(1).describe('What is counted, in this order.'),
}).describe(
  'A way of working that is counted for each person from the records; nobody promises it, and it gives no points.',
);
