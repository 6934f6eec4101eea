import type { Constructor } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Environment } from '../environment.js';
import { connect } from './connection.js';
import { appUrl, migrate } from './migrate.js';
import { openDatabase } from './open-database.js';

async function withDatabase(
  environment: Environment,
  entities: Constructor[],
  work: (orm: MikroORM) => Promise<void>,
): Promise<void> {
  const database = await openDatabase(environment);
  try {
    await migrate(database.url);
    const orm = await connect(appUrl(database.url), entities, 2);
    try {
      await work(orm);
    } finally {
      await orm.close(true);
    }
  } finally {
    await database.stop();
  }
}

/** Runs a command on the database of the environment, beside a running server too; says in one line why it failed. */
export function runCommand(
  environment: Environment,
  work: (orm: MikroORM) => Promise<void>,
  entities: Constructor[] = [],
): void {
  withDatabase(environment, entities, work).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
