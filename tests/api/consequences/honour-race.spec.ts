import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { act, refused } from '../../testkit/act.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

let server: TestServer;
let story: Story;
/** Keeps every row from being added, while what stands there can be read. */
let door: pg.Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  const [awards] = fixture('rewards.yaml').split('allowances:');
  story = await Story.begin(server, `${fixture('programme.yaml')}\n${awards}`);
  door = new pg.Client({ connectionString: server.ownerUrl });
  await door.connect();
});
afterAll(async () => {
  await door.end();
  await story.close();
  await server.close();
});

async function untilTwoWait(): Promise<void> {
  const waiting = async () => (await door.query('select count(*)::int as n from pg_locks where not granted')).rows[0].n;
  for (let tries = 0; tries < 250 && (await waiting()) < 2; tries += 1) await sleep(20);
}

test('of two people who give the last honour of a quota at once exactly one succeeds', async () => {
  const village = await story.ward();
  const group = await story.insert('groups', { wardId: village.id });
  const people = [];
  for (let place = 0; place < 3; place += 1)
    people.push(await story.representative({ wardId: village.id, groupId: group.id }));
  const offices = [await story.user('LIAISON_OFFICE'), await story.user('LIAISON_OFFICE')];
  const inputs = people.map(({ mandate }) => ({
    award: 'outstanding',
    year: story.year,
    recipientId: story.gid('Mandate', mandate),
    reason: '化解多起纠纷',
    minuteNumber: '第3号',
    decidedOn: story.today,
  }));
  await door.query('begin; lock table honours in share mode');
  const both = Promise.allSettled(offices.map((office, at) => act(office, 'recordHonour', inputs[at]!)));
  await untilTwoWait();
  await door.query('commit');
  expect((await both).map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await story.count('honours')).toBe(1);
  expect(await refused(offices[0]!, 'recordHonour', inputs[2]!)).toMatchObject({ reason: 'quota-used-up' });
});
