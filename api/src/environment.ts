import { resolve } from 'node:path';

/** What the machine decides about this program; the only place that reads environment variables. */
export interface Environment {
  /** The owner's connection to an existing PostgreSQL; null starts the embedded one. */
  databaseUrl: string | null;
  /** The port to serve on; whoever starts the server may move on to the next free one. */
  port: number;
  /** Where the embedded database and everything else that outlives a run is kept. */
  dataFolder: string;
  /** The built web application. */
  webFolder: string;
  /** Migrations, the printed schema and the programme schema. */
  schemaFolder: string;
  /** Which demo jurisdictions a start loads, by key; null for all of them. */
  demoScenarios: string[] | null;
  /** Whether npm started this program, which should then not outlive npm. */
  isChildOfNpm: boolean;
}

const root = resolve(import.meta.dirname, '../..');

export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  return {
    databaseUrl: variables.DATABASE_URL || null,
    port: readPort(variables.PORT),
    dataFolder: resolve(root, variables.DATA_FOLDER || '.data'),
    webFolder: resolve(root, 'web/dist'),
    schemaFolder: resolve(root, 'schema'),
    demoScenarios: variables.DEMO_SCENARIOS ? variables.DEMO_SCENARIOS.split(',').map(key => key.trim()) : null,
    isChildOfNpm: variables.npm_lifecycle_event !== undefined,
  };
}

function readPort(text: string | undefined): number {
  if (!text) return 4000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is "${text}"; it must be a whole number from 0 to 65535.`);
}
