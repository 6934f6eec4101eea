import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { figuresOf, recompute, recordsOf, written } from '../measures/figures.js';
import { withVisits } from './visits-programme.js';

const PROGRAMME = withVisits(`
quota: none
mustVisit:
  - { key: members, title: { zh-CN: 党员中心户, en: Members }, trigger: category, categories: [party-member], within: P30D }
  - { key: hardship, title: { zh-CN: 特殊困难, en: Hardship }, trigger: category, categories: [hardship], within: P1Y, channels: [HOME] }
  - { key: wedding, title: { zh-CN: 红白喜事, en: Wedding }, trigger: event, within: P3D, sensitive: false }
  - { key: illness, title: { zh-CN: 生病住院, en: Illness }, trigger: event, within: P3D, channels: [HOME, GO_DOWN] }
`);

const server: TestServer = await startTestServer('empty');
let story: Story;
let village: Row<'wards'>;
let office: Client;
beforeEach(async () => {
  await story?.close();
  story = await Story.begin(server, PROGRAMME);
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

type Person = Awaited<ReturnType<Story['representative']>>;

async function somebodyLinked(categories: string[] = [], link: Partial<Row<'links'>> = {}) {
  const person = await story.representative({ wardId: village.id });
  const household = await story.household({ wardId: village.id }, categories);
  await story.insert('links', { mandateId: person.mandate.id, householdId: household.id, ...link });
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
  return { person, household, client };
}

const report = (client: Client, household: { id: string }, kind: string, happenedOn = story.today) =>
  act(
    client,
    'reportHouseholdEvent',
    { householdId: story.gid('Household', household), kind, happenedOn, note: '县医院三楼' },
    'id version title note happenedOn reportedOn',
  );

const OWED = `title state since dueOn household { id headName } event { title note } visit { id } representatives { name }`;
const listed = async (client: Client, variables: Record<string, unknown> = {}): Promise<Data[]> =>
  (
    await client.data(
      `query ($wardId: ID, $states: [MustVisitState!]) { mustVisits(wardId: $wardId, states: $states) { nodes { ${OWED} } } }`,
      variables,
    )
  ).mustVisits.nodes;
const MADE = { states: ['MADE', 'MADE_LATE'] };

const visited = (person: Person, household: { id: string }, visitedOn = story.today, channel = 'HOME') =>
  story.insert('visits', { representativeId: person.id, householdId: household.id, visitedOn, channel });

describe('something happened to a household', () => {
  test('and whoever is linked to it finds it first of all, with the day by which to go', async () => {
    const { person, household, client } = await somebodyLinked();
    await report(office, household, 'illness');
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
    const { person, household } = await somebodyLinked();
    const stranger = await story.representative({ wardId: village.id });
    await report(office, household, 'illness');
    await visited(person, household, story.today, 'PHONE');
    await visited(person, household, addDays(story.today, -1));
    await visited(stranger, household);
    expect((await listed(office)).map(({ state }) => state)).toEqual(['OPEN']);
    await visited(person, household, story.today, 'GO_DOWN');
    expect(await listed(office)).toEqual([]);
    expect((await listed(office, MADE)).map(({ state, visit }) => [state, visit !== null])).toEqual([['MADE', true]]);
  });

  test('once the limit has passed it is overdue, and a visit after that is late', async () => {
    const { person, household } = await somebodyLinked();
    const { id } = await report(office, household, 'wedding', addDays(story.today, -9));
    await story.query(`update household_events set reported_on = $1 where household_id = $2`, [
      addDays(story.today, -5),
      household.id,
    ]);
    expect(id).toBeTruthy();
    expect((await listed(office)).map(({ state, dueOn }) => [state, dueOn])).toEqual([
      ['OVERDUE', addDays(story.today, -2)],
    ]);
    await visited(person, household);
    expect((await listed(office, MADE)).map(({ state }) => state)).toEqual(['MADE_LATE']);
  });

  test('of a household that is no more is owed by nobody, and what was made stays made', async () => {
    const [first, second] = [await somebodyLinked(), await somebodyLinked()];
    for (const { household } of [first, second]) await report(office, household, 'wedding');
    await visited(first.person, first.household);
    await story.query(`update households set residence = 'CLOSED' where id in ($1, $2)`, [
      first.household.id,
      second.household.id,
    ]);
    const every = { states: ['OPEN', 'OVERDUE', 'MADE', 'MADE_LATE'] };
    expect((await listed(office, every)).map(({ state }) => state)).toEqual(['MADE']);
  });

  test('nobody owes it where the household was gone before the limit; gone later, it stays overdue', async () => {
    const closedOn = async (day: string) => {
      const { household } = await somebodyLinked();
      await report(office, household, 'wedding', addDays(story.today, -9));
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
    const { person, household } = await somebodyLinked();
    await report(office, household, 'wedding');
    const elsewhere = await story.ward();
    const names = (nodes: Data[]) => nodes.map(({ representatives }) => representatives[0].name);
    expect(names(await listed(office, { wardId: story.gid('Ward', village) }))).toEqual([person.name]);
    expect(await listed(office, { wardId: story.gid('Ward', elsewhere) })).toEqual([]);
    expect(names(await listed(await story.user('LEADER', { wardId: village.id })))).toEqual([person.name]);
    expect(await listed(await story.user('LEADER', { wardId: elsewhere.id }))).toEqual([]);
    expect(await listed((await somebodyLinked()).client)).toEqual([]);
  });
});

describe('who reports', () => {
  test('is the household, somebody linked to it, a leader of the ward or the office; nobody else', async () => {
    const { household, client } = await somebodyLinked();
    for (const reporter of [
      client,
      office,
      await story.user('HOUSEHOLD', { householdId: household.id }),
      await story.user('LEADER', { wardId: village.id }),
    ])
      expect(await report(reporter, household, 'wedding')).toMatchObject({
        title: '红白喜事',
        reportedOn: story.today,
      });
    const input = { householdId: story.gid('Household', household), kind: 'wedding', happenedOn: story.today };
    for (const stranger of [
      (await somebodyLinked()).client,
      await story.user('LEADER', { wardId: (await story.ward()).id }),
      await story.user('EVALUATOR'),
    ])
      expect(await refused(stranger, 'reportHouseholdEvent', input)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('cannot report what the programme does not name, nor what has not happened', async () => {
    const { household } = await somebodyLinked();
    const input = { householdId: story.gid('Household', household), kind: 'wedding', happenedOn: story.today };
    expect(await refused(office, 'reportHouseholdEvent', { ...input, kind: 'hardship' })).toMatchObject({
      reason: 'unknown-household-event',
      field: 'kind',
    });
    const tomorrow = { ...input, happenedOn: addDays(story.today, 1) };
    expect(await refused(office, 'reportHouseholdEvent', tomorrow)).toMatchObject({ reason: 'in-the-future' });
  });

  test('takes an own report back with a reason; nobody owes a visit any more; another’s only the office takes back', async () => {
    const { household, client } = await somebodyLinked();
    const { id, version } = await report(office, household, 'wedding');
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

describe('by category', () => {
  test('a household is owed a visit each year, from 1 January or from when the link began', async () => {
    const year = story.today.slice(0, 4);
    await somebodyLinked(['party-member']);
    await somebodyLinked(['ordinary']);
    const [owed] = await listed(office);
    expect(owed).toMatchObject({ title: '党员中心户', since: `${year}-01-01`, dueOn: `${year}-01-31`, event: null });
    expect(await listed(office)).toHaveLength(1);
    await somebodyLinked(['party-member'], { startedOn: story.today });
    const dues = (await listed(office)).map(({ dueOn }) => dueOn);
    const inThirtyDays = addDays(story.today, 30);
    expect(dues).toContain(inThirtyDays < `${year}-12-31` ? inThirtyDays : `${year}-12-31`);
  });

  test('nobody unlinked to a household reads from it which sensitive category or event the household has', async () => {
    const { household, client } = await somebodyLinked(['hardship']);
    await report(client, household, 'illness');
    await report(client, household, 'wedding');
    const titles = async (reader: Client) => (await listed(reader)).map(({ title }) => title).sort();
    expect(await titles(client)).toEqual(['特殊困难', '生病住院', '红白喜事'].sort());
    for (const reader of [
      office,
      await story.user('LEADER', { wardId: village.id }),
      await story.user('EVALUATOR'),
      await story.user('AUDITOR'),
    ]) {
      const seen = await listed(reader);
      expect(seen.map(({ title }) => title).sort()).toEqual(
        ['必访（缘由不公开）', '必访（缘由不公开）', '红白喜事'].sort(),
      );
      expect(JSON.stringify(seen.filter(({ title }) => title !== '红白喜事'))).not.toMatch(/医院|困难|生病/);
    }
  });
});

describe('the share made on time', () => {
  test('counts what was made or fell due, once for the ward and for everybody linked; open ones not yet', async () => {
    const { person, household } = await somebodyLinked();
    const second = await story.representative({ wardId: village.id });
    await story.insert('links', { mandateId: second.mandate.id, householdId: household.id });
    const on = (day: string) => `${story.year}-${day}`;
    const event = {
      householdId: household.id,
      kind: 'wedding',
      recordedBy: person.id,
      recordedAt: '2020-01-01T00:00:00Z',
    };
    for (const day of ['03-01', '05-01'])
      await story.insert('householdEvents', { ...event, happenedOn: on(day), reportedOn: on(day), version: 1 });
    await visited(person, household, on('03-02'));
    await visited(person, household, on('06-01'));
    await recompute(server, story);
    for (const { mandate } of [person, second]) {
      const [row] = await story.query(
        `select numerator::text, denominator::text from mandate_measures where mandate_id = $1 and measure = 'mustVisits.onTime'`,
        [mandate.id],
      );
      expect(written(row as Data)).toBe('1/2');
    }
    const measure = 'mustVisits.onTime';
    expect(await figuresOf(office, story.year, [measure], story.gid('Ward', village))).toEqual(['1/2']);
    const { nodes } = await recordsOf(office, {
      year: story.year,
      measure,
      mandateId: story.gid('Mandate', person.mandate),
    });
    expect(nodes.map(({ detail, inNumerator }: Data) => [detail, inNumerator])).toEqual([
      ['超过时限后走访', false],
      ['已在时限内走访', true],
    ]);
  });
});
