import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

let server: TestServer;
let story: Story;
let office: Client;
let leader: Client;
let delegate: Client;
let east: string;
let people: string[];
let formerly: string;

beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, `${fixture('programme.yaml')}\n${fixture('people.yaml')}`);
  const township = await story.ward({ kind: 'township', name: '测试镇' });
  const village = await story.ward({ parentId: township.id, name: '东村', position: 1 });
  const other = await story.ward({ parentId: township.id, name: '西村', position: 2 });
  const first = await story.representative(
    { wardId: village.id, attributes: { posts: ['secretary', 'accountant'] } },
    { name: '安一' },
  );
  const second = await story.representative(
    { wardId: village.id, attributes: { posts: ['accountant'] } },
    { name: '白二' },
  );
  const third = await story.representative({ wardId: other.id, type: 'party-delegate' }, { name: '陈三' });
  const gone = await story.representative({
    wardId: other.id,
    endedOn: '2021-01-01',
    attributes: { posts: ['accountant'] },
  });
  await story.insert('mandates', {
    representativeId: first.id,
    wardId: village.id,
    type: 'party-delegate',
    isPrimary: false,
  });
  office = await story.user('LIAISON_OFFICE');
  leader = await story.user('LEADER', { wardId: village.id });
  delegate = await story.user('REPRESENTATIVE', { representativeId: first.id });
  east = story.gid('Ward', village);
  people = [first, second, third].map(each => story.gid('Representative', each));
  formerly = story.gid('Representative', gone);
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const COUNTS = 'query ($wardId: ID) { peopleBreakdown(wardId: $wardId) { by title values { value title people } } }';
const LIST = `query ($by: String!, $value: String!) { peopleInOffice(by: $by, value: $value) { totalCount nodes {
  typeTitle representative { name } } } }`;
const countsOf = async (client: Client, by: string, wardId: string | null = null): Promise<[string, number][]> => {
  const { peopleBreakdown } = await client.data(COUNTS, { wardId });
  const found = peopleBreakdown.find((each: Data) => each.by === by);
  return (found?.values ?? []).map(({ title, people: count }: Data) => [title, count]);
};

describe('people in office', () => {
  test('are counted by type, by what is told of them and by ward, each once for a value', async () => {
    expect(await countsOf(office, 'type')).toEqual([
      ['党代表', 2],
      ['村民代表', 2],
    ]);
    expect(await countsOf(office, 'posts')).toEqual([
      ['书记', 1],
      ['会计', 2],
    ]);
    expect(await countsOf(office, 'ward')).toEqual([
      ['东村', 2],
      ['西村', 1],
    ]);
    expect(await countsOf(office, 'type', east)).toEqual([
      ['党代表', 1],
      ['村民代表', 2],
    ]);
  });

  test('behind a count are listed by name, as many as it says', async () => {
    const { peopleInOffice } = await office.data(LIST, { by: 'posts', value: 'accountant' });
    expect(peopleInOffice).toEqual({
      totalCount: 2,
      nodes: ['安一', '白二'].map(name => ({ typeTitle: '村民代表', representative: { name } })),
    });
    expect((await office.data(LIST, { by: 'ward', value: east })).peopleInOffice.totalCount).toBe(2);
  });

  test('are counted for a leader only where the leader answers, and for no representative', async () => {
    expect(await countsOf(leader, 'type')).toEqual([
      ['党代表', 1],
      ['村民代表', 2],
    ]);
    expect(await delegate.refusal(COUNTS)).toBe('FORBIDDEN');
  });
});

describe('a group', () => {
  const FIELDS = 'id version name task kind { title } leader { name } liaisons { name } viewerCanChange';
  const team = () => ({
    wardId: east,
    name: '医疗服务队',
    kind: 'service-team',
    task: '上门义诊',
    leaderId: people[0],
    liaisonIds: [people[1]],
  });

  test('is formed by the office with leader, liaisons and, as a service team, its task', async () => {
    expect((await refused(leader, 'formGroup', team())).code).toBe('FORBIDDEN');
    expect(await refused(office, 'formGroup', { ...team(), task: ' ' })).toMatchObject({ reason: 'text-missing' });
    expect(await refused(office, 'formGroup', { ...team(), kind: 'band' })).toMatchObject({
      reason: 'unknown-group-kind',
    });
    expect(await refused(office, 'formGroup', { ...team(), liaisonIds: people })).toMatchObject({
      reason: 'number-of-liaisons',
    });
    expect(await refused(office, 'formGroup', { ...team(), liaisonIds: [formerly] })).toMatchObject({
      reason: 'not-in-office',
    });
    expect(await act(office, 'formGroup', team(), FIELDS)).toMatchObject({
      name: '医疗服务队',
      task: '上门义诊',
      kind: { title: '服务队' },
      leader: { name: '安一' },
      liaisons: [{ name: '白二' }],
      viewerCanChange: true,
    });
    expect(await refused(office, 'formGroup', team())).toMatchObject({ reason: 'group-name-taken' });
  });

  test('changes its leader and liaisons, and everybody sees them', async () => {
    const { groups } = await office.data(`{ groups { nodes { ${FIELDS} } } }`);
    const { id: groupId, version } = groups.nodes[0];
    const { wardId: _, ...content } = team();
    const asLed = { ...content, groupId, leaderId: people[1] };
    const { version: read } = await act(office, 'changeGroup', { ...asLed, version }, 'version');
    const change = { ...asLed, version: read, liaisonIds: [people[0], people[2]] };
    await act(office, 'changeGroup', change);
    expect((await refused(office, 'changeGroup', { ...change, liaisonIds: [people[1]] })).code).toBe('CONFLICT');
    const seen = await story.visitor().data('{ groups { nodes { leader { name } liaisons { name } } } }');
    expect(seen.groups.nodes).toEqual([{ leader: { name: '白二' }, liaisons: [{ name: '安一' }, { name: '陈三' }] }]);
  });
});

test('a service team has tasks of its own: it holds no fixed days and owes no returns, as other groups do', async () => {
  const wardId = (await story.ward({})).id;
  const sector = await story.insert('groups', { name: '教育战线小组', wardId, kind: 'sector' });
  const team = await story.insert('groups', { name: '农技服务队', wardId, kind: 'service-team', task: '农技' });
  await act(office, 'scheduleActivities', { year: story.year }, '');
  const held = ({ id }: { id: string }) => story.count('activities', `group_id = '${id}'`);
  const owed = ({ id }: { id: string }) => story.count('groupReturns', `group_id = '${id}'`);
  expect([await held(sector), await owed(sector)]).toEqual([24, 12]);
  expect([await held(team), await owed(team)]).toEqual([0, 0]);
});

test('the programme says to everybody what it promises and on which documents it rests', async () => {
  const query =
    '{ jurisdiction { programme { rights { title meaning } documents { title number url } groupKinds { key isTeam } } } }';
  const { jurisdiction } = await story.visitor().data(query);
  expect(jurisdiction.programme).toEqual({
    rights: [{ title: '知情权', meaning: '定期通报' }],
    documents: [{ title: '实施意见全文', number: '镇发〔1〕号', url: 'https://example.org/opinion' }],
    groupKinds: [
      { key: 'sector', isTeam: false },
      { key: 'service-team', isTeam: true },
    ],
  });
});
