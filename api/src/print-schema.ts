import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { startEmbeddedPostgres } from './database/embedded-postgres.js';
import { migrate } from './database/migrate.js';
import { printTables } from './database/print-tables.js';
import { readEnvironment } from './environment.js';
import { printFrozenSchema } from './evaluations/frozen/frozen-schema.print.js';
import { printFactsSchema } from './evaluations/try/facts-file.schema.js';
import { printProgrammeSchema } from './programmes/programme-schema.print.js';
import { withReference } from './programmes/reference.print.js';
import { createSchema } from './schema.js';

/** Table types come from a database that has just been migrated, and is thrown away. */
async function printMigratedTables(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-schema-'));
  const database = await startEmbeddedPostgres({ folder, durable: false });
  try {
    await migrate(database.url);
    return await printTables(database.url);
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes what others rely on: the schema clients are generated from, that of the programme file, and the table types. */
const { schemaFolder } = readEnvironment();
const sdl = printSchema(lexicographicSortSchema(createSchema()));
await writeFile(join(schemaFolder, 'schema.graphql'), `# Printed by \`npm run schema\`; never edited.\n${sdl}\n`);
await writeFile(join(schemaFolder, 'programme.schema.json'), printProgrammeSchema());
await writeFile(join(schemaFolder, 'facts.schema.json'), printFactsSchema());
await writeFile(join(schemaFolder, 'published-cycle.schema.json'), printFrozenSchema());
await writeFile(join(schemaFolder, '../api/src/database/tables.ts'), await printMigratedTables());
const reference = join(schemaFolder, '../seeds/programmes/README.md');
await writeFile(reference, withReference(await readFile(reference, 'utf8')));
