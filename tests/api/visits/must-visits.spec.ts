import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, type Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { listed, MADE, MustVisitTown, OWED } from './must-visit-town.js';

const server: TestServer = await startTestServer('empty');
let town: MustVisitTown;
let story: Story;
let village: Row<'wards'>;
let office: Client;
beforeEach(async () => {
  await story?.close();
  town = await MustVisitTown.begin(server);
  ({ story, village, office } = town);
});
afterAll(async () => {
  await story.close();
  await server.close();
});

describe('something happened to a household', () => {
  test('and whoever is linked to it finds it first of all, with the day by which to go', async () => {
    const { person, household, client } = await town.somebodyLinked();
    await town.report(office, household, 'illness');
    const query = `query ($id: ID!) { representative(id: $id) { mustVisits { ${OWED} } } }`;
    const { mustVisits } = (await client.data(query, { id: story.gid('Representative', person) })).representative;
    expect(mustVisits).toEqual([
      {
        title: '生病住院',
        state: 'OPEN',
        since: story.today,
        dueOn: addDays(story.today, 3),
        household: { id: story.gid('Household', household), headName: household.headName },
        event: { title: '生病住院', note: '县医院三楼' },
        visit: null,
        representatives: [{ name: person.name }],
      },
    ]);
  });

  test('a fitting visit fulfils it by itself: by a channel that counts, from the day on, by somebody linked', async () => {
    const { person, household } = await town.somebodyLinked();
    const stranger = await story.representative({ wardId: village.id });
    await town.report(office, household, 'illness');
    await town.visited(person, household, story.today, 'PHONE');
    await town.visited(person, household, addDays(story.today, -1));
    await town.visited(stranger, household);
    expect((await listed(office)).map(({ state }) => state)).toEqual(['OPEN']);
    await town.visited(person, household, story.today, 'GO_DOWN');
    expect(await listed(office)).toEqual([]);
    expect((await listed(office, MADE)).map(({ state, visit }) => [state, visit !== null])).toEqual([['MADE', true]]);
  });

  test('once the limit has passed it is overdue, and a visit after that is late', async () => {
    const { person, household } = await town.somebodyLinked();
    const { id } = await town.report(office, household, 'wedding', addDays(story.today, -9));
    await story.query(`update household_events set reported_on = $1 where household_id = $2`, [
      addDays(story.today, -5),
      household.id,
    ]);
    expect(id).toBeTruthy();
    expect((await listed(office)).map(({ state, dueOn }) => [state, dueOn])).toEqual([
      ['OVERDUE', addDays(story.today, -2)],
    ]);
    await town.visited(person, household);
    expect((await listed(office, MADE)).map(({ state }) => state)).toEqual(['MADE_LATE']);
  });

  test('of a household that is no more is owed by nobody, and what was made stays made', async () => {
    const [first, second] = [await town.somebodyLinked(), await town.somebodyLinked()];
    for (const { household } of [first, second]) await town.report(office, household, 'wedding');
    await town.visited(first.person, first.household);
    await story.query(`update households set residence = 'CLOSED' where id in ($1, $2)`, [
      first.household.id,
      second.household.id,
    ]);
    const every = { states: ['OPEN', 'OVERDUE', 'MADE', 'MADE_LATE'] };
    expect((await listed(office, every)).map(({ state }) => state)).toEqual(['MADE']);
  });

  test('nobody owes it where the household was gone before the limit; gone later, it stays overdue', async () => {
    const closedOn = async (day: string) => {
      const { household } = await town.somebodyLinked();
      await town.report(office, household, 'wedding', addDays(story.today, -9));
      await story.query(
        `with e as (update household_events set reported_on = $1 where household_id = $2 returning 1)
         update households set residence = 'CLOSED', verified_on = $3 where id = $2`,
        [addDays(story.today, -5), household.id, day],
      );
    };
    await closedOn(addDays(story.today, -3));
    expect(await listed(office)).toEqual([]);
    await closedOn(story.today);
    expect((await listed(office)).map(({ state }) => state)).toEqual(['OVERDUE']);
  });

  test('the office finds it by ward, with whoever is linked; a leader only in the own wards', async () => {
    const { person, household } = await town.somebodyLinked();
    await town.report(office, household, 'wedding');
    const elsewhere = await story.ward();
    const names = (nodes: Data[]) => nodes.map(({ representatives }) => representatives[0].name);
    expect(names(await listed(office, { wardId: story.gid('Ward', village) }))).toEqual([person.name]);
    expect(await listed(office, { wardId: story.gid('Ward', elsewhere) })).toEqual([]);
    expect(names(await listed(await story.user('LEADER', { wardId: village.id })))).toEqual([person.name]);
    expect(await listed(await story.user('LEADER', { wardId: elsewhere.id }))).toEqual([]);
    expect(await listed((await town.somebodyLinked()).client)).toEqual([]);
  });
});

describe('who reports', () => {
  test('is the household, somebody linked to it, a leader of the ward or the office; nobody else', async () => {
    const { household, client } = await town.somebodyLinked();
    for (const reporter of [
      client,
      office,
      await story.user('HOUSEHOLD', { householdId: household.id }),
      await story.user('LEADER', { wardId: village.id }),
    ])
      expect(await town.report(reporter, household, 'wedding')).toMatchObject({
        title: '红白喜事',
        reportedOn: story.today,
      });
    const input = { householdId: story.gid('Household', household), kind: 'wedding', happenedOn: story.today };
    for (const stranger of [
      (await town.somebodyLinked()).client,
      await story.user('LEADER', { wardId: (await story.ward()).id }),
      await story.user('EVALUATOR'),
    ])
      expect(await refused(stranger, 'reportHouseholdEvent', input)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('cannot report what the programme does not name, nor what has not happened', async () => {
    const { household } = await town.somebodyLinked();
    const input = { householdId: story.gid('Household', household), kind: 'wedding', happenedOn: story.today };
    expect(await refused(office, 'reportHouseholdEvent', { ...input, kind: 'hardship' })).toMatchObject({
      reason: 'unknown-household-event',
      field: 'kind',
    });
    const tomorrow = { ...input, happenedOn: addDays(story.today, 1) };
    expect(await refused(office, 'reportHouseholdEvent', tomorrow)).toMatchObject({ reason: 'in-the-future' });
  });

  test('takes an own report back with a reason; nobody owes a visit any more; another’s only the office takes back', async () => {
    const { household, client } = await town.somebodyLinked();
    const { id, version } = await town.report(office, household, 'wedding');
    const input = { householdEventId: id, version, reason: '报错了户' };
    const offered = async (reader: Client) => {
      const { mustVisits } = await reader.data('{ mustVisits { nodes { event { viewerCanWithdraw } } } }');
      return mustVisits.nodes.map(({ event }: Data) => event.viewerCanWithdraw);
    };
    expect([await offered(client), await offered(office)]).toEqual([[false], [true]]);
    expect(await refused(client, 'withdrawHouseholdEvent', input)).toMatchObject({ reason: 'reported-by-other' });
    const fields = 'withdrawnReason';
    expect(await act(office, 'withdrawHouseholdEvent', input, fields)).toEqual({ withdrawnReason: '报错了户' });
    expect(await listed(office)).toEqual([]);
    expect(await refused(office, 'withdrawHouseholdEvent', { ...input, version: version + 1 })).toMatchObject({
      reason: 'event-withdrawn',
    });
  });
});
