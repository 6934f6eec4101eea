import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../testkit/database.js';

/** Small, rarely written, read before a jurisdiction is known. */
const GLOBAL_TABLES = ['jurisdictions', 'users', 'role_assignments', 'sessions'];
/** The machine's own books, never the target of a foreign key. */
const PLUMBING_TABLES = ['mikro_orm_migrations'];

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase('empty');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function column(sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query({ text: sql, values, rowMode: 'array' });
  return rows.map(([value]) => String(value));
}

const tenantTables = `
  select c.oid, c.relname, c.relrowsecurity from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1)`;
const known = () => [[...GLOBAL_TABLES, ...PLUMBING_TABLES]];

test('every listed table exists, so that no list grows stale', async () => {
  const tables = await column("select tablename from pg_tables where schemaname = 'public'");
  expect(tables).toEqual(expect.arrayContaining([...GLOBAL_TABLES, ...PLUMBING_TABLES]));
  expect(tables.length).toBeGreaterThan(20);
});

test('keys, unique constraints and indexes of every other table begin with the jurisdiction', async () => {
  const astray = await column(
    `select t.relname || ': ' || i.indexrelid::regclass from (${tenantTables}) t
     join pg_index i on i.indrelid = t.oid
     left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
     where a.attname is distinct from 'jurisdiction_id'`,
    known(),
  );
  expect(astray).toEqual([]);
});

test('every other table has a primary key', async () => {
  const without = await column(
    `select t.relname from (${tenantTables}) t
     where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`,
    known(),
  );
  expect(without).toEqual([]);
});

test('foreign keys of every other table begin with the jurisdiction on both sides', async () => {
  const astray = await column(
    `select t.relname || ': ' || f.conname from (${tenantTables}) t
     join pg_constraint f on f.conrelid = t.oid and f.contype = 'f'
     join pg_attribute own on own.attrelid = t.oid and own.attnum = f.conkey[1]
     join pg_attribute other on other.attrelid = f.confrelid and other.attnum = f.confkey[1]
     where own.attname <> 'jurisdiction_id'
        or (other.attname <> 'jurisdiction_id' and f.confrelid <> 'jurisdictions'::regclass)`,
    known(),
  );
  expect(astray).toEqual([]);
});

test('no foreign key points at the plumbing', async () => {
  const astray = await column(
    `select f.conname from pg_constraint f join pg_class c on c.oid = f.confrelid
     where f.contype = 'f' and f.connamespace = 'public'::regnamespace
       and (c.relname = any ($1) or c.relnamespace <> 'public'::regnamespace)`,
    [PLUMBING_TABLES],
  );
  expect(astray).toEqual([]);
});

test('row-level security guards every table of a jurisdiction', async () => {
  const open = await column(
    `select t.relname from (${tenantTables}) t
     where not t.relrowsecurity or not exists (select from pg_policy p where p.polrelid = t.oid)`,
    known(),
  );
  expect(open).toEqual([]);
});

test('every foreign key has an index that finds its rows', async () => {
  const slow = await column(
    `select f.conrelid::regclass || ': ' || f.conname from pg_constraint f
     where f.contype = 'f' and f.connamespace = 'public'::regnamespace and not exists (
       select from pg_index i where i.indrelid = f.conrelid and i.indpred is null
         and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey)`,
  );
  expect(slow).toEqual([]);
});

test('there are no triggers', async () => {
  const triggers = await column(
    `select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace = 'public'::regnamespace`,
  );
  expect(triggers).toEqual([]);
});

test('the server works as a role that owns nothing and is no superuser', async () => {
  const owned = await column("select relname from pg_class where relowner = 'lianxin_app'::regrole");
  const powers = await column(
    "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = 'lianxin_app'",
  );
  expect(owned).toEqual([]);
  expect(powers).toEqual(['false']);
});
