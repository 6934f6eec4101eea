import { randomUUID } from 'node:crypto';
import { migrate } from '@lianxin/api/database/migrate.js';
import pg from 'pg';

/** What a test database holds when it is handed out: only the tables, or one demo jurisdiction too. */
export type TestData = 'empty' | 'demo' | Exclude<ScenarioKey, typeof SCENARIO_OF_DEMO>;

type ScenarioKey = 'xisan' | 'wujiagang' | 'jinping' | 'majie' | 'yinder';
/** Most specs that need a whole jurisdiction use this one: a run makes it once. */
const SCENARIO_OF_DEMO = 'xisan';

export interface TestDatabase {
  /** The owner's connection. */
  url: string;
  drop(): Promise<void>;
}

const TEMPLATE_LOCK = 0x11a;

/** A database of one's own, copied from a template that the first who needs it makes for the whole run. */
export async function createTestDatabase(data: TestData): Promise<TestDatabase> {
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  await maintain(async client => {
    await makeTemplate(client, data);
    await client.query(`create database ${name} template ${data}_template strategy file_copy`);
  });
  return {
    url: urlOf(name),
    drop: () => maintain(client => client.query(`drop database ${name} with (force)`)),
  };
}

async function makeTemplate(client: pg.Client, data: TestData): Promise<void> {
  const name = `${data}_template`;
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const unfinished = `${name}_${randomUUID().slice(0, 8)}`;
    await client.query(`create database ${unfinished}`);
    await migrate(urlOf(unfinished));
    if (data !== 'empty') await loadDemoInto(urlOf(unfinished), data === 'demo' ? SCENARIO_OF_DEMO : data);
    await client.query(`alter database ${unfinished} rename to ${name}`);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

/** Imported only when needed: most specs make the few rows they speak of themselves. */
async function loadDemoInto(url: string, scenario: ScenarioKey): Promise<void> {
  const { loadDemo } = await import('@lianxin/seeds/load-demo.js');
  await loadDemo(url, () => {}, [scenario]);
}

function urlOf(database: string): string {
  const url = new URL(process.env.TEST_DATABASE_URL!);
  url.pathname = `/${database}`;
  return url.href;
}

async function maintain(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
