import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

let server: TestServer;
let story: Story;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const PREVIEW = `query ($year: Int!) {
  yearOpening(year: $year, continuesLinks: true) { added lines { key before after } } }`;

interface Line {
  key: string;
  before: number;
  after: number;
}

async function preview(year: number) {
  const { added, lines } = (await office.data(PREVIEW, { year })).yearOpening;
  return { added, of: (key: string) => (lines as Line[]).find(line => line.key === key)! };
}

describe('opening a year', () => {
  test('tells the numbers before and after without changing anything, then adds just that, and nothing twice', async () => {
    const year = story.year + 1;
    const township = await story.ward({ kind: 'township' });
    const village = await story.ward({ parentId: township.id });
    await story.insert('groups', { wardId: village.id });
    const person = await story.representative({ wardId: village.id });
    const left = await story.representative({ wardId: village.id, endedOn: `${story.year}-12-31` });
    const lastDay = `${story.year}-12-31`;
    const [going, closed] = [
      await story.household({ wardId: village.id }),
      await story.household({ wardId: village.id, residence: 'CLOSED' }),
    ];
    const until = { startedOn: `${story.year}-01-01`, endedOn: lastDay };
    const old = await story.insert('links', { mandateId: person.mandate.id, householdId: going.id, ...until });
    await story.insert('links', { mandateId: person.mandate.id, householdId: closed.id, ...until });
    await story.insert('links', { mandateId: left.mandate.id, householdId: going.id, ...until });

    const before = await preview(year);
    expect(before.of('links')).toMatchObject({ before: 0, after: 1 });
    expect(before.of('activities').after).toBeGreaterThan(0);
    expect(before.of('peopleWithoutPledge')).toMatchObject({ before: 1, after: 1 });
    expect(await story.count('activities')).toBe(0);

    expect(await act(office, 'openYear', { year, continuesLinks: true }, '')).toBe(before.added);
    expect(await story.count('activities')).toBe(before.of('activities').after);
    const where = `started_on = '${year}-01-01' and ended_on = '${year}-12-31' and predecessor_id = '${old.id}'`;
    expect(await story.count('links', where)).toBe(1);
    expect(await act(office, 'openYear', { year, continuesLinks: true }, '')).toBe(0);
    expect((await preview(year)).added).toBe(0);
  });

  test('can be asked for beside other things, which are answered as ever', async () => {
    const village = await story.ward();
    await story.representative({ wardId: village.id });
    const beside = `query ($year: Int!) { representatives(first: 100) { nodes { name mandates { ward { name } } } }
      yearOpening(year: $year, continuesLinks: false) { year } households(first: 1) { totalCount } }`;
    const { yearOpening, representatives } = await office.data(beside, { year: story.year + 1 });
    expect(yearOpening.year).toBe(story.year + 1);
    expect(representatives.nodes.length).toBeGreaterThan(0);
  });

  test('says how many listed tasks of the year before are not done', async () => {
    const village = await story.ward();
    const list = { wardId: village.id, listedOn: `${story.year}-12-28`, issuedAt: `${story.year}-12-28T01:00:00Z` };
    const { id: taskListId } = await story.insert('taskLists', list);
    const task = { taskListId, ordinal: 1, domain: 'x', text: '清理河道', types: [], dueOn: `${story.year}-12-31` };
    const { id: listedTaskId } = await story.insert('listedTasks', task);
    const before = (await preview(story.year + 1)).of('openTasks').before;
    await story.insert('taskAddressees', { listedTaskId, wardId: village.id, state: 'OPEN', version: 1 });
    expect((await preview(story.year + 1)).of('openTasks')).toMatchObject({ before: before + 1, after: before + 1 });
  });

  test('leaves links ended that the office ended on purpose', async () => {
    const year = story.year + 1;
    const village = await story.ward();
    const person = await story.representative({ wardId: village.id });
    const household = await story.household({ wardId: village.id });
    const until = { startedOn: `${story.year}-01-01`, endedOn: `${story.year}-12-31` };
    await story.insert('links', { mandateId: person.mandate.id, householdId: household.id, ...until });
    await act(office, 'openYear', { year, continuesLinks: false }, '');
    expect(await story.count('links', `household_id = '${household.id}'`)).toBe(1);
  });

  test('is for the office, of this year or the next', async () => {
    const leader = await story.user('LEADER');
    expect(await refused(leader, 'openYear', { year: story.year + 1, continuesLinks: true }, '')).toMatchObject({
      code: 'FORBIDDEN',
    });
    const past = { year: story.year, continuesLinks: true };
    expect(await refused(office, 'openYear', past, '')).toMatchObject({ reason: 'year-over', field: 'year' });
    const far = { year: story.year + 3, continuesLinks: true };
    expect(await refused(office, 'openYear', far, '')).toMatchObject({ reason: 'year-too-far' });
  });
});
