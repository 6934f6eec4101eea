import { parseArgs } from 'node:util';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Db, globalDb } from '../database/reading.js';
import { runCommand } from '../database/run-command.js';
import { readEnvironment } from '../environment.js';
import { jurisdictionByKey, jurisdictionKeys } from '../jurisdictions/jurisdiction.query.js';
import { addAccount } from './add-account.js';
import { Role } from './role.js';

const USAGE = `Adds an account; prints its first password.

  npm run account -- --jurisdiction KEY --username NAME --role ROLE [--name 显示名]
                     [--ward CODE] [--representative EXTERNAL-ID] [--household CODE]

  ROLE: ${Object.values(Role).join(' ')}`;

/** The id of the record that a code names; refused when there is none. */
async function idOf(
  db: Db,
  table: 'wards' | 'representatives' | 'households',
  jurisdictionId: string,
  code: string | undefined,
) {
  if (!code) return null;
  const column = table === 'representatives' ? 'externalId' : 'code';
  const row = await db
    .selectFrom(table)
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where(sql.ref(column), '=', code)
    .executeTakeFirst();
  if (!row) throw new Error(`Nothing in ${table} has the code ${code}.`);
  return row.id;
}

async function add(orm: MikroORM): Promise<void> {
  const text = { type: 'string' } as const;
  const options = {
    jurisdiction: text,
    username: text,
    role: text,
    name: text,
    ward: text,
    representative: text,
    household: text,
  };
  const { values } = parseArgs({ options });
  const role = Object.values(Role).find(each => each === values.role);
  if (values.role && !role) throw new Error(`${values.role} is no role.\n\n${USAGE}`);
  if (!values.jurisdiction || !values.username || !role) throw new Error(USAGE);
  const { username, name, ward, representative, household } = values;
  const jurisdiction = await jurisdictionByKey(globalDb(orm), values.jurisdiction);
  if (!jurisdiction)
    throw new Error(
      `There is no jurisdiction ${values.jurisdiction}; there are: ${await jurisdictionKeys(globalDb(orm))}.`,
    );
  const { id } = jurisdiction;
  const password = await globalDb(orm)
    .transaction()
    .execute(async db => {
      await sql`select set_config('lianxin.jurisdiction', ${id}, true)`.execute(db);
      const bound = {
        wardId: await idOf(db, 'wards', id, ward),
        representativeId: await idOf(db, 'representatives', id, representative),
        householdId: await idOf(db, 'households', id, household),
      };
      return addAccount(
        db,
        { username, displayName: name ?? username, role, jurisdictionId: id, ...bound },
        new Date(),
      );
    });
  process.stdout.write(`${username} signs in with ${password}\n`);
}

runCommand(readEnvironment(), add);
