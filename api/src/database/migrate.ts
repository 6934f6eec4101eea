import { createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { type Constructor, MikroORM } from '@mikro-orm/postgresql';
import { runMigrations as migrateQueue } from 'graphile-worker';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { APP_ROLE } from './connection.js';

const MIGRATIONS = fileURLToPath(new URL('../../../schema/migrations/', import.meta.url));

function migrationOf(sql: string): Constructor<Migration> {
  return class extends Migration {
    up(): void {
      this.addSql(sql);
    }
  };
}

async function readMigrations() {
  const files = (await readdir(MIGRATIONS)).filter(name => name.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async name => ({
      name: name.replace('.sql', ''),
      class: migrationOf(await readFile(`${MIGRATIONS}${name}`, 'utf8')),
    })),
  );
}

/** The password of the server's role follows from the owner's address, so every process works it out alike. */
function appPassword(ownerUrl: string): string {
  const { username, password } = new URL(ownerUrl);
  return createHmac('sha256', `${username}:${password}`).update(APP_ROLE).digest('base64url');
}

/** The address under which the server connects: the owner's, as the role that owns nothing. */
export function appUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.password = appPassword(ownerUrl);
  url.username = APP_ROLE;
  return url.href;
}

/** No request may keep a connection for ever: neither by a statement that never ends nor by being forgotten in between. */
const PATIENCE = { statement_timeout: '60s', idle_in_transaction_session_timeout: '5min' };

async function openAppRole(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    await client.query(`alter role ${APP_ROLE} with login password ${escapeLiteral(appPassword(ownerUrl))}`);
    await client.query(`grant connect on database ${escapeIdentifier(rows[0]!.name)} to ${APP_ROLE}`);
    for (const [setting, value] of Object.entries(PATIENCE)) {
      await client.query(`alter role ${APP_ROLE} set ${setting} = ${escapeLiteral(value)}`);
    }
  } finally {
    await client.end();
  }
}

/** Brings the database to the newest schema, forward only; a database that is up to date is left as it is. */
export async function migrate(ownerUrl: string): Promise<void> {
  await migrateQueue({ connectionString: ownerUrl });
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    logger: () => {},
    migrations: { migrationsList: await readMigrations(), snapshot: false, transactional: true, allOrNothing: true },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
  await openAppRole(ownerUrl);
}
