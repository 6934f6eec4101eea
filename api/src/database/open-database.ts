import type { Environment } from '../environment.js';
import { AlreadyRunningError } from './embedded-claim.js';
import { runningPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

/** A database that a command may use until it stops it. */
export interface OpenDatabase {
  /** The owner's connection. */
  url: string;
  stop(): Promise<void>;
}

/**
 * The database of DATABASE_URL, else the embedded one: that of a Lianxin which runs right now, so that a command can be
 * used beside it, or one started for this command alone.
 */
export async function openDatabase(environment: Environment, report?: (line: string) => void): Promise<OpenDatabase> {
  if (environment.databaseUrl) return { url: environment.databaseUrl, stop: async () => {} };
  try {
    return await startEmbeddedPostgres({ folder: environment.dataFolder, report });
  } catch (error) {
    const url = error instanceof AlreadyRunningError ? runningPostgres(environment.dataFolder) : null;
    if (url === null) throw error;
    return { url, stop: async () => {} };
  }
}
