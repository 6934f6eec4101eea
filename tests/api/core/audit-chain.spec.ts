import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { transact } from '@lianxin/api/audit/transact.js';
import { appUrl } from '@lianxin/api/database/migrate.js';
import { Ward } from '@lianxin/api/wards/ward.entity.js';
import pg from 'pg';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { Workplace } from './workplace.js';

let server: TestServer;
let workplace: Workplace;
let story: Story;
/** The database as the server's role may use it. */
let app: pg.Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  workplace = await Workplace.open(server);
  app = new pg.Client({ connectionString: appUrl(server.ownerUrl) });
  await app.connect();
});
beforeEach(async () => {
  story = await Story.begin(server);
  await Promise.all(Array.from({ length: 20 }, (_, i) => addWard(`村${i}`)));
  await story.close();
});
afterAll(async () => {
  await app.end();
  await workplace.close();
  await server.close();
});

async function asOwner(sql: string, values: unknown[] = []) {
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  try {
    await owner.query(`select set_config('lianxin.jurisdiction', $1, false)`, [story.jurisdictionId]);
    return (await owner.query(sql, values)).rows;
  } finally {
    await owner.end();
  }
}

function addWard(name: string) {
  const context = workplace.contextOf(story);
  return transact(context, 'addWard', { clientKey: randomUUID() }, async em => {
    const { id: jurisdictionId } = context.jurisdiction;
    const blank = { parentId: null, code: null, terrain: null, startedOn: null, endedOn: null };
    const ward = em.create(Ward, { ...blank, jurisdictionId, name, kind: 'village' });
    em.persist(ward);
    return ward.id;
  });
}

const firstBroken = async () => {
  const [row] = await asOwner('select first_broken_audit_entry()::int as place');
  return row.place as number | null;
};
const change = (sql: string) => asOwner(sql, [story.jurisdictionId]);

describe('the chain of the log', () => {
  test('is whole after twenty mutations at once, each with its own place', async () => {
    const rows = await change('select sequence::int from audit_entries where jurisdiction_id = $1 order by 1');
    expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await firstBroken()).toBeNull();
  });

  test.each([
    ['what was written', `update audit_entries set payload = replace(payload, '村', '城') `],
    ['who did it', 'update audit_entries set actor_id = null '],
    ['when it was', `update audit_entries set at = at + interval '1 microsecond' `],
    ['what it was done to', 'update audit_entries set record_id = gen_random_uuid() '],
    ['what was done', `update audit_entries set action = 'removeWard' `],
  ])('names the entry of which somebody changed %s', async (_, sql) => {
    await change(`${sql} where jurisdiction_id = $1 and sequence = 7`);
    expect(await firstBroken()).toBe(7);
  });

  test.each([
    ['one in the middle', 'sequence = 7', 7],
    ['the first', 'sequence = 1', 1],
    ['the last', 'sequence = 20', 20],
    ['the last three', 'sequence > 17', 18],
    ['all of them', 'true', 1],
  ])('names the first that is gone when somebody removes %s', async (_, which, place) => {
    await change(`delete from audit_entries where jurisdiction_id = $1 and ${which}`);
    expect(await firstBroken()).toBe(place);
  });

  test('names the next one when somebody changed an entry and its hash', async () => {
    await change(
      `update audit_entries set payload = '{}', hash = sha256('x') where jurisdiction_id = $1 and sequence = 7`,
    );
    expect(await firstBroken()).toBe(7);
    await change(`update audit_entries e set hash = sha256(previous_hash || convert_to(concat_ws(E'\\x1f', sequence,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(actor_id::text, ''), action, record_type,
      coalesce(record_id::text, ''), payload), 'UTF8')) where jurisdiction_id = $1 and sequence = 7`);
    expect(await firstBroken()).toBe(8);
  });

  test('notices that the last one was written anew, with a hash that fits', async () => {
    await change(`update audit_entries e set payload = '{}', hash = sha256(previous_hash || convert_to(concat_ws(E'\\x1f',
      sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(actor_id::text, ''), action,
      record_type, coalesce(record_id::text, ''), '{}'), 'UTF8')) where jurisdiction_id = $1 and sequence = 20`);
    expect(await firstBroken()).toBe(20);
  });

  test('of one jurisdiction says nothing of another', async () => {
    const broken = story;
    await change(`update audit_entries set payload = '{}' where jurisdiction_id = $1 and sequence = 3`);
    story = await Story.begin(server);
    await addWard('别处');
    expect(await firstBroken()).toBeNull();
    await story.close();
    story = broken;
    expect(await firstBroken()).toBe(3);
  });
});

describe("the server's role", () => {
  /** The code with which the database refuses a statement inside the jurisdiction; null when it does not. */
  async function refusalOf(sql: string, values: unknown[] = []) {
    await app.query('begin');
    try {
      await app.query(`select set_config('lianxin.jurisdiction', $1, true)`, [story.jurisdictionId]);
      await app.query(sql, values);
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await app.query('rollback');
    }
  }
  const FORBIDDEN = '42501';

  test.each([
    'insert into audit_entries select * from audit_entries limit 1',
    `update audit_entries set payload = '{}'`,
    'delete from audit_entries',
    'update audit_heads set sequence = 0',
    'delete from audit_heads',
    'truncate audit_entries',
    'update programme_versions set version = version',
    'delete from applied_mutations',
    `update matter_steps set note = ''`,
    'alter table wards disable row level security',
    'drop policy within_jurisdiction on wards',
    'create table mine (id int)',
    'create function current_jurisdiction() returns uuid language sql as $$ select null::uuid $$',
    'set local role pg_read_all_data',
    'select * from graphile_worker._private_jobs',
    `select graphile_worker.add_job('recompute-figures')`,
    'select pg_read_file($$/etc/passwd$$)',
    'delete from users',
    'delete from visits',
    'delete from pledge_items',
    'delete from ratings',
    'delete from role_assignments',
    'update jurisdictions set key = key',
  ])('may not: %s', async sql => {
    expect(await refusalOf(sql)).toBe(FORBIDDEN);
  });

  test('may put a task into the queue only for the jurisdiction it is in', async () => {
    const task = (jurisdictionId: string) => JSON.stringify([{ jurisdictionId, year: 2025, representativeIds: null }]);
    const enqueue = `select enqueue_task('recompute-figures', $1::json, 'key')`;
    expect(await refusalOf(enqueue, [task(story.jurisdictionId)])).toBeNull();
    expect(await refusalOf(enqueue, [task(randomUUID())])).toBe(FORBIDDEN);
    expect(await refusalOf(enqueue, ['[{}]'])).toBe(FORBIDDEN);
    await expect(app.query(enqueue, [task(story.jurisdictionId)])).rejects.toThrow('another jurisdiction');
  });

  test('cannot show the check of the log a table of its own', async () => {
    await change(`update audit_entries set payload = '{}' where jurisdiction_id = $1 and sequence = 3`);
    await app.query('begin');
    await app.query(`select set_config('lianxin.jurisdiction', $1, true)`, [story.jurisdictionId]);
    await app.query('create temp table audit_entries (like public.audit_entries) on commit drop');
    await app.query('grant all on pg_temp.audit_entries to public');
    const { rows } = await app.query('select first_broken_audit_entry()::int as place');
    await app.query('rollback');
    expect(rows[0].place).toBe(3);
  });

  test('sees and writes nothing without a jurisdiction, also on a connection that had one before', async () => {
    const seen = async () => (await app.query('select count(*)::int as n from wards')).rows[0].n;
    await app.query('begin');
    await app.query(`select set_config('lianxin.jurisdiction', $1, true)`, [story.jurisdictionId]);
    expect(await seen()).toBe(20);
    await app.query('commit');
    expect(await seen()).toBe(0);
    const insert = `insert into wards (jurisdiction_id, id, kind, name) values ($1, $2, 'village', 'x')`;
    await expect(app.query(insert, [story.jurisdictionId, randomUUID()])).rejects.toThrow('row-level security');
    expect(await refusalOf(insert, [randomUUID(), randomUUID()])).toBe(FORBIDDEN);
    expect(await refusalOf('update wards set jurisdiction_id = $1', [randomUUID()])).toBe(FORBIDDEN);
  });
});
