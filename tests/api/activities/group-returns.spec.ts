import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';

let server: TestServer;
let story: Story;
let office: Client;
let leader: Client;
let groupId: string;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  const village = await story.ward();
  const person = await story.representative({ wardId: village.id });
  groupId = (await story.insert('groups', { wardId: village.id, leaderId: person.id })).id;
  office = await story.user('LIAISON_OFFICE');
  leader = await story.user('REPRESENTATIVE', { representativeId: person.id });
});
afterAll(async () => {
  await story.close();
  await server.close();
});

let month = 0;
async function owed(): Promise<string> {
  month += 1;
  const two = String(month).padStart(2, '0');
  const row = await story.insert('groupReturns', {
    groupId,
    month: `${story.year}-${two}-01`,
    dueOn: `${story.year}-${two}-28`,
  });
  return story.gid('GroupReturn', row);
}

const FIELDS = 'id version month dueOn returnedOn isNil summary';

test('a return says something, a nil return nothing, and each is corrected by the next', async () => {
  const groupReturnId = await owed();
  const returnedOn = `${story.year}-01-20`;
  const input = { groupReturnId, version: 1, returnedOn };
  expect(await refused(leader, 'submitGroupReturn', { ...input, isNil: false })).toMatchObject({
    reason: 'text-missing',
    field: 'summary',
  });
  expect(await refused(leader, 'submitGroupReturn', { ...input, isNil: true, summary: '修路' })).toMatchObject({
    reason: 'nil-with-summary',
    field: 'summary',
  });
  const nil = await act(leader, 'submitGroupReturn', { ...input, isNil: true }, FIELDS);
  expect(nil).toMatchObject({ returnedOn, isNil: true, summary: null, version: 2 });
  const corrected = await act(
    office,
    'submitGroupReturn',
    { ...input, version: 2, isNil: false, summary: '收集意见 3 条' },
    FIELDS,
  );
  expect(corrected).toMatchObject({ isNil: false, summary: '收集意见 3 条' });
  expect(await refused(leader, 'submitGroupReturn', { ...input, version: 2, isNil: true })).toMatchObject({
    code: 'CONFLICT',
    reason: 'stale-version',
  });
});

test('a return comes in from the first of its month on and not in the future', async () => {
  const groupReturnId = await owed();
  const submit = (returnedOn: string) =>
    refused(leader, 'submitGroupReturn', { groupReturnId, version: 1, returnedOn, isNil: true });
  expect(await submit(`${story.year}-01-31`)).toMatchObject({ reason: 'returned-before-month', field: 'returnedOn' });
  expect(await submit(addDays(story.today, 1))).toMatchObject({ reason: 'in-the-future', field: 'returnedOn' });
});

test('it is returned by the leader of the group or the office', async () => {
  const input = { groupReturnId: await owed(), version: 1, returnedOn: `${story.year}-12-01`, isNil: true };
  const stranger = await story.user('REPRESENTATIVE', {
    representativeId: (await story.insert('representatives', {})).id,
  });
  expect(await refused(stranger, 'submitGroupReturn', input)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refused(await story.user('AUDITOR'), 'submitGroupReturn', input)).toMatchObject({ code: 'FORBIDDEN' });
});

test('a programme that knows no nil returns refuses one', async () => {
  const programme = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');
  await story.adopt(programme.replace('nilReturns: true', 'nilReturns: false'));
  const input = { groupReturnId: await owed(), version: 1, returnedOn: `${story.year}-12-01`, isNil: true };
  expect(await refused(office, 'submitGroupReturn', input)).toMatchObject({ reason: 'no-nil-returns', field: 'isNil' });
});

test('the office finds the missing ones by month and ward, and a leader sees what the own group may hand in', async () => {
  const list = (client: Client, filter: string) =>
    client.data(
      `{ groupReturns(year: ${story.year}, first: 100, ${filter}) { nodes { month state stateTitle viewerCanSubmit } } }`,
    );
  const id = await owed();
  const { node } = await office.data('query ($id: ID!) { node(id: $id) { ... on GroupReturn { month } } }', { id });
  const missing = await list(office, `states: [MISSING], month: "${node.month.slice(0, 8)}15"`);
  expect(missing.groupReturns.nodes).toEqual([
    { month: node.month, state: 'MISSING', stateTitle: '逾期未交', viewerCanSubmit: true },
  ]);
  const elsewhere = story.gid('Ward', await story.ward());
  expect((await list(office, `wardId: "${elsewhere}"`)).groupReturns.nodes).toEqual([]);
  const own = await list(leader, 'states: [MISSING]');
  expect(new Set(own.groupReturns.nodes.map((each: { viewerCanSubmit: boolean }) => each.viewerCanSubmit))).toEqual(
    new Set([true]),
  );
  const stranger = await story.user('LEADER');
  const [seen] = (await list(stranger, 'states: [MISSING]')).groupReturns.nodes;
  expect(seen).toMatchObject({ viewerCanSubmit: false });
});
