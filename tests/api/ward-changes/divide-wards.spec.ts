import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import { recompute, written } from '../measures/figures.js';

let server: TestServer;
let story: Story;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
});
afterAll(() => server.close());

const PREVIEW = `query ($plan: WardChangePlanInput!) { wardChangePreview(plan: $plan) {
  obstacles { key count examples } moves { key count } decisions { key count } } }`;
const COMPARE = `query ($year: Int!) { wardComparison(year: $year, measures: ["visits.count"]) {
  rows { ward { name } householdCount changes { kind } figures { numerator denominator } } } }`;
const decision = '镇党委会议纪要第7号';

/** A village of two zones with a household, a visit and a representative each, in the year of the story and in this one. */
async function village() {
  story = await Story.begin(server);
  office = await story.user('LIAISON_OFFICE');
  const township = await story.ward({ kind: 'township', name: '测试镇' });
  const whole = await story.ward({ parentId: township.id, name: '大村' });
  const other = await story.ward({ parentId: township.id, name: '邻村' });
  const people = [];
  for (const zone of ['东片', '西片']) {
    const home = await story.household({ wardId: whole.id, zone });
    const person = await story.representative({ wardId: whole.id }, { name: `${zone}代表` });
    await story.insert('links', { mandateId: person.mandate.id, householdId: home.id });
    for (const year of [story.year, story.year + 1]) {
      const visitedOn = `${year}-01-05`;
      await story.insert('visits', { representativeId: person.id, householdId: home.id, visitedOn });
    }
    people.push(person);
  }
  return { township, whole, other, people };
}

const rowsOf = async (year: number) =>
  (await office.data(COMPARE, { year })).wardComparison.rows.map(({ ward, householdCount, figures, changes }: Data) => [
    ward.name,
    householdCount,
    written(figures[0]),
    ...changes.map(({ kind }: Data) => kind),
  ]);

async function recomputeBoth() {
  await recompute(server, story);
  await recompute(server, story, { of: story.year + 1 });
}

describe('a village that is divided', () => {
  test('waits until a person has said where everybody belongs; then each part goes on with its own', async () => {
    const { whole, people } = await village();
    const single = await story.representative({ wardId: whole.id }, { name: '未联户代表' });
    const east = { name: '东村', zones: ['东片'] };
    const west = { name: '西村', zones: ['西片'] };
    const plan = {
      kind: 'SPLIT',
      wardIds: [story.gid('Ward', whole)],
      parts: [east, west],
      changedOn: `${story.year + 1}-01-02`,
    };
    const { obstacles, moves } = (await office.data(PREVIEW, { plan })).wardChangePreview;
    expect(obstacles).toEqual([{ key: 'undecided-mandates', count: 1, examples: ['未联户代表'] }]);
    expect(moves).toEqual([]);
    expect(await refused(office, 'changeWards', { plan, decision })).toMatchObject({ reason: 'undecided-mandates' });

    const decided = {
      ...plan,
      parts: [east, { ...west, mandateIds: [story.gid('Mandate', single.mandate)] }],
    };
    await act(office, 'changeWards', { plan: decided, decision });
    const places = await story.query(
      `select r.name, w.name as ward from mandates m join wards w on w.id = m.ward_id
       join representatives r on r.id = m.representative_id where m.jurisdiction_id = $1 order by r.name`,
      [story.jurisdictionId],
    );
    // Whom nobody named went where their households went.
    expect(new Map(places.map(({ name, ward }) => [name, ward]))).toEqual(
      new Map([
        ['东片代表', '东村'],
        ['西片代表', '西村'],
        ['未联户代表', '西村'],
      ]),
    );
    expect(people).toHaveLength(2);
    await recomputeBoth();
    expect(await rowsOf(story.year)).toEqual([
      ['大村', 2, '2', 'SPLIT'],
      ['邻村', 0, '0'],
    ]);
    // Both visits of this year were made before the day; the year stands where everybody is when it ends.
    expect(await rowsOf(story.year + 1)).toEqual([
      ['东村', 1, '1', 'SPLIT'],
      ['大村', 0, '0', 'SPLIT'],
      ['西村', 1, '1', 'SPLIT'],
      ['邻村', 0, '0'],
    ]);
    await story.close();
  });

  test('may give a part to its neighbour and go on, and both say that their area is not the same', async () => {
    const { whole, other } = await village();
    const plan = {
      kind: 'RECUT',
      wardIds: [story.gid('Ward', whole)],
      parts: [{ wardId: story.gid('Ward', other), zones: ['西片'] }],
      changedOn: `${story.year + 1}-01-02`,
    };
    await act(office, 'changeWards', { plan, decision });
    await recomputeBoth();
    expect(await rowsOf(story.year)).toEqual([
      ['大村', 2, '2', 'RECUT'],
      ['邻村', 0, '0', 'RECUT'],
    ]);
    expect(await rowsOf(story.year + 1)).toEqual([
      ['大村', 1, '1', 'RECUT'],
      ['邻村', 1, '1', 'RECUT'],
    ]);
    await story.close();
  });

  test('is not brought together with a village where somebody holds the same mandate already', async () => {
    const { whole, other, people } = await village();
    const twice = { representativeId: people[0]!.id, wardId: other.id, isPrimary: false };
    await story.insert('mandates', twice);
    const plan = {
      kind: 'MERGE',
      wardIds: [story.gid('Ward', whole), story.gid('Ward', other)],
      parts: [{ wardId: story.gid('Ward', whole) }],
      changedOn: `${story.year + 1}-01-02`,
    };
    const { obstacles } = (await office.data(PREVIEW, { plan })).wardChangePreview;
    expect(obstacles).toEqual([{ key: 'held-twice', count: 1, examples: ['东片代表'] }]);
    await story.close();
  });
});

test('a village takes in another one during a year: occasions, reports owed and posts go along, each once', async () => {
  const { whole, other, people } = await village();
  const changedOn = story.today;
  const later = addDays(story.today, 3);
  const occasion = { kind: 'sit-in', title: '列席会议', scheduledOn: later, originalOn: later };
  await story.insert('activities', { ...occasion, wardId: whole.id });
  await story.insert('activities', { ...occasion, wardId: other.id });
  await story.insert('activities', { ...occasion, title: '只有邻村', wardId: other.id });
  const post = { level: 'x', mandateId: people[0]!.mandate.id, wardId: other.id, startedOn: '2020-01-01' };
  await story.insert('wardAssignments', post as never);
  const plan = {
    kind: 'MERGE',
    wardIds: [story.gid('Ward', other)],
    parts: [{ wardId: story.gid('Ward', whole) }],
    changedOn,
  };
  const { moves } = (await office.data(PREVIEW, { plan })).wardChangePreview;
  expect(moves).toEqual([
    { key: 'assignments', count: 1 },
    { key: 'occasions', count: 1 },
  ]);
  await act(office, 'changeWards', { plan, decision });
  expect(await story.count('activities', `ward_id = '${whole.id}' and state = 'PLANNED'`)).toBe(2);
  expect(await story.count('activities', `ward_id = '${other.id}' and state = 'CANCELLED'`)).toBe(1);
  expect(await story.count('wardAssignments', `ward_id = '${whole.id}' and started_on = '${changedOn}'`)).toBe(1);
  expect(await story.count('wardAssignments', `ward_id = '${other.id}' and ended_on is null`)).toBe(0);
  await story.close();
});

test('a village is called otherwise from a day on, and says what it was called', async () => {
  const { whole } = await village();
  const input = { wardId: story.gid('Ward', whole), version: 1, changedOn: story.today, decision };
  expect(await refused(office, 'renameWard', { ...input, name: '大村' })).toMatchObject({ reason: 'same-name' });
  const fields = 'kind formerName successors { name changes { kindTitle } }';
  expect(await act(office, 'renameWard', { ...input, name: '太平村' }, fields)).toEqual({
    kind: 'RENAME',
    formerName: '大村',
    successors: [{ name: '太平村', changes: [{ kindTitle: '更名' }] }],
  });
  await story.close();
});
