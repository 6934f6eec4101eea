import { z } from 'zod';
import { programmeSchema } from './programme.schema.js';

/** The programme file's schema as JSON Schema, by which editors complete and explain a file while it is written. */
export function printProgrammeSchema(): string {
  const schema = z.toJSONSchema(programmeSchema, { io: 'input', target: 'draft-07', reused: 'inline' });
  return `${JSON.stringify({ title: 'Lianxin programme', ...schema }, null, 2)}\n`;
}
