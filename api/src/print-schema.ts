import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readEnvironment } from './environment.js';
import { createSchema } from './schema.js';

/** Writes the contract that clients are generated from. */
const { schemaFolder } = readEnvironment();
const sdl = printSchema(lexicographicSortSchema(createSchema()));
await writeFile(`${schemaFolder}/schema.graphql`, `# Printed by \`npm run schema\`; never edited.\n${sdl}\n`);
