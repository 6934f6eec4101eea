import { z } from 'zod';
import { frozenFileSchema } from './frozen-file.schema.js';

/** The schema of the file of a published cycle, for whoever checks it with tools of their own. */
export function printFrozenSchema(): string {
  const schema = z.toJSONSchema(frozenFileSchema, {
    target: 'draft-07',
    reused: 'inline',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // What else stands in a file is covered by its digest.
      if (jsonSchema.additionalProperties !== undefined && jsonSchema.properties)
        delete jsonSchema.additionalProperties;
    },
  });
  return `${JSON.stringify({ title: 'Lianxin published cycle', ...schema }, null, 2)}\n`;
}
