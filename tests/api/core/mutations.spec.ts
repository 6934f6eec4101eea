import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transact } from '@lianxin/api/audit/transact.js';
import type { Context } from '@lianxin/api/context.js';
import { findVersion } from '@lianxin/api/database/find-record.js';
import { programmeInForce } from '@lianxin/api/jurisdictions/programme-in-force.js';
import { Ward } from '@lianxin/api/wards/ward.entity.js';
import { wardById } from '@lianxin/api/wards/ward.query.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { Workplace } from './workplace.js';

let server: TestServer;
let story: Story;
let workplace: Workplace;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  workplace = await Workplace.open(server);
});
afterAll(async () => {
  await workplace.close();
  await story.close();
  await server.close();
});

const times = <T>(count: number, work: (place: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, place) => work(place)));

/** Adds a ward; does what is asked of it in between. */
function addWard(
  context: Context,
  input: { clientKey: string; name: string },
  inBetween: () => Promise<unknown> = async () => {},
): Promise<string | null> {
  return transact(context, 'addWard', input, async em => {
    const ward = em.create(Ward, {
      jurisdictionId: context.jurisdiction.id,
      name: input.name,
      kind: 'village',
      code: input.name,
      parentId: null,
      terrain: null,
      startedOn: null,
      endedOn: null,
    });
    em.persist(ward);
    await inBetween();
    return ward.id;
  });
}

function rename(context: Context, id: string, version: number, name: string) {
  return transact(context, 'renameWard', { clientKey: randomUUID() }, async em => {
    const ward = await findVersion(em, Ward, story.gid('Ward', { id }), version);
    ward.name = name;
    return ward.id;
  });
}

/** Ends every connection of the server's role, as a database does that falls over. */
const cutConnections = () =>
  story.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = 'lianxin_app' and datname = current_database()`);

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'not refused',
    error => error.extensions?.reason ?? error,
  );

describe('many mutations at once', () => {
  test('thirty that read while they write do not wait for each other for ever', async () => {
    const ids = await times(30, place => {
      const context = workplace.contextOf(story);
      return addWard(context, { clientKey: randomUUID(), name: `多${place}` }, () => context.once(programmeInForce));
    });
    expect(new Set(ids).size).toBe(30);
  });

  test('what a mutation reads is what it has written so far', async () => {
    const context = workplace.contextOf(story);
    const seen: unknown[] = [];
    await transact(context, 'addWard', { clientKey: randomUUID() }, async em => {
      const id = randomUUID();
      seen.push(await context.once(wardById).load(id));
      em.persist(em.create(Ward, { ...blank(), id, name: '先写' }));
      await em.flush();
      context.once(wardById).clear(id);
      seen.push((await context.once(wardById).load(id))?.name);
      return id;
    });
    expect(seen).toEqual([null, '先写']);
  });
});

const blank = () => ({
  jurisdictionId: story.jurisdictionId,
  kind: 'village',
  parentId: null,
  code: null,
  terrain: null,
  startedOn: null,
  endedOn: null,
});

describe('a mutation that is sent twice with one key', () => {
  test('at the same moment applies once, and both get the same answer', async () => {
    const userId = randomUUID();
    const input = { clientKey: randomUUID(), name: '同时' };
    const ids = await times(8, () => addWard(workplace.contextOf(story, userId), input));
    expect(new Set(ids).size).toBe(1);
    expect(await story.count('wards', "name = '同时'")).toBe(1);
    expect(await story.count('auditEntries', `record_id = '${ids[0]}'`)).toBe(1);
  });

  test('by somebody else is refused, even with the same content', async () => {
    const input = { clientKey: randomUUID(), name: '他人' };
    await addWard(workplace.contextOf(story), input);
    expect(await refusalOf(addWard(workplace.contextOf(story), input))).toBe('client-key-reused');
  });

  test('with other content is refused', async () => {
    const [userId, clientKey] = [randomUUID(), randomUUID()];
    await addWard(workplace.contextOf(story, userId), { clientKey, name: '甲' });
    expect(await refusalOf(addWard(workplace.contextOf(story, userId), { clientKey, name: '乙' }))).toBe(
      'client-key-reused',
    );
  });

  test('in two jurisdictions is two mutations', async () => {
    const other = await Story.begin(server);
    const [userId, input] = [randomUUID(), { clientKey: randomUUID(), name: '两地' }];
    const here = await addWard(workplace.contextOf(story, userId), input);
    const there = await addWard(workplace.contextOf(other, userId), input);
    expect(here).not.toBe(there);
    expect(await other.count('wards')).toBe(1);
    await other.close();
  });
});

describe('a mutation that is disturbed', () => {
  test('by a lost connection is done again, once', async () => {
    let tries = 0;
    const id = await addWard(workplace.contextOf(story), { clientKey: randomUUID(), name: '断线' }, async () => {
      tries += 1;
      if (tries === 1) await cutConnections();
    });
    expect(tries).toBe(2);
    expect(await story.count('wards', "name = '断线'")).toBe(1);
    expect(await story.count('auditEntries', `record_id = '${id}'`)).toBe(1);
  });

  test('by a database that gave up on it says so, and has not applied', async () => {
    const work = addWard(workplace.contextOf(story), { clientKey: randomUUID(), name: '太久' }, async () => {
      throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
    });
    expect(await refusalOf(work)).toBe('took-too-long');
    expect(await story.count('wards', "name = '太久'")).toBe(0);
  });

  test('by an error leaves nothing behind', async () => {
    const context = workplace.contextOf(story);
    const work = addWard(context, { clientKey: randomUUID(), name: '出错' }, async () => {
      throw new Error('on purpose');
    });
    await expect(work).rejects.toThrow('on purpose');
    expect(await story.count('wards', "name = '出错'")).toBe(0);
    expect(await context.once(programmeInForce)).toBeDefined();
    await context.end();
  });

  test('by somebody who changed the record first is refused as out of date', async () => {
    const id = (await addWard(workplace.contextOf(story), { clientKey: randomUUID(), name: '原名' }))!;
    const results = await times(2, place => refusalOf(rename(workplace.contextOf(story), id, 1, `新名${place}`)));
    expect(results.sort()).toEqual(['not refused', 'stale-version']);
  });
});

describe('the log of a mutation', () => {
  const entriesOf = async (recordId: string) =>
    (
      await story.query('select action, payload from audit_entries where record_id = $1 order by sequence', [recordId])
    ).map(({ action, payload }) => ({ action, ...JSON.parse(payload) }));

  test('says what was there before and what after', async () => {
    const id = (await addWard(workplace.contextOf(story), { clientKey: randomUUID(), name: '旧' }))!;
    await rename(workplace.contextOf(story), id, 1, '新');
    expect(await entriesOf(id)).toMatchObject([
      { action: 'addWard', before: null, after: { name: '旧' } },
      { action: 'renameWard', before: { name: '旧' }, after: { name: '新' } },
    ]);
  });

  test('keeps what was written early, and what was removed', async () => {
    const context = workplace.contextOf(story);
    const id = (await transact(context, 'addWard', { clientKey: randomUUID() }, async em => {
      const ward = em.create(Ward, { ...blank(), name: '早写' });
      await em.persist(ward).flush();
      ward.terrain = 'mountain';
      return ward.id;
    }))!;
    await transact(context, 'removeWard', { clientKey: randomUUID() }, async em => {
      em.remove(await findVersion(em, Ward, story.gid('Ward', { id }), 2));
      return null;
    });
    expect(await entriesOf(id)).toMatchObject([
      { action: 'addWard', before: null, after: { name: '早写' } },
      { action: 'addWard', before: { terrain: null }, after: { terrain: 'mountain' } },
      { action: 'removeWard', before: { name: '早写', terrain: 'mountain' }, after: null },
    ]);
  });
});
