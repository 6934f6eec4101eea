import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';

let server: TestServer;
let story: Story;
let visitor: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  visitor = story.visitor();
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const LIST = `query ($search: String, $type: String, $wardId: ID, $groupId: ID) {
  representatives(search: $search, type: $type, wardId: $wardId, groupId: $groupId, first: 100) { totalCount nodes { name } } }`;
const names = async (filter: Record<string, unknown>) =>
  (await visitor.data(LIST, filter)).representatives.nodes.map((node: Data) => node.name);

describe('the list of representatives', () => {
  test('is filtered by name, type, ward and group, and one mandate must fit all of it', async () => {
    const township = await story.ward({ kind: 'township' });
    const [east, west] = [await story.ward({ parentId: township.id }), await story.ward({ parentId: township.id })];
    const group = await story.insert('groups', { wardId: east.id });
    await story.representative({ wardId: east.id, groupId: group.id }, { name: '周一' });
    const both = await story.representative({ wardId: west.id }, { name: '周二' });
    await story.insert('mandates', {
      representativeId: both.id,
      wardId: east.id,
      type: 'party-delegate',
      isPrimary: false,
    });
    const [ward, wardId, westId] = [township, east, west].map(row => story.gid('Ward', row));
    expect(await names({ search: '周' })).toEqual(['周二', '周一']); // by pinyin: èr, yī
    expect(await names({ search: '二' })).toEqual(['周二']);
    expect(await names({ wardId: ward })).toEqual(['周二', '周一']);
    expect(await names({ wardId })).toEqual(['周二', '周一']);
    expect(await names({ wardId, type: 'party-delegate' })).toEqual(['周二']);
    expect(await names({ wardId: westId, type: 'party-delegate' })).toEqual([]);
    expect(await names({ groupId: story.gid('Group', group) })).toEqual(['周一']);
  });

  test('keeps people who have left office', async () => {
    const ward = await story.ward();
    await story.representative({ wardId: ward.id, endedOn: addDays(story.today, -1) }, { name: '吴退' });
    expect(await names({ wardId: story.gid('Ward', ward) })).toEqual(['吴退']);
  });

  test('refuses the id of something else, and finds nothing of another jurisdiction', async () => {
    const other = await Story.begin(server);
    const ward = await other.ward();
    const stranger = await other.representative({ wardId: ward.id }, { name: '外乡' });
    expect(await names({ search: '外乡' })).toEqual([]);
    const query = 'query ($id: ID!) { representative(id: $id) { name } }';
    expect(await visitor.refusal(query, { id: other.gid('Representative', stranger) })).toBe('NOT_FOUND');
    expect(await visitor.refusal(query, { id: other.gid('Ward', ward) })).toBe('NOT_FOUND');
    await other.close();
  });
});

describe('a representative', () => {
  const PERSON = `query ($id: ID!) { representative(id: $id) { name primaryMandate { ward { name } typeTitle competentAuthority }
    mandates { type isPrimary startedOn endedOn } } }`;
  const person = async (reader: Client, row: { id: string }) =>
    (await reader.data(PERSON, { id: story.gid('Representative', row) })).representative;

  test('counts for the ward of the primary mandate held today, or of the last one held', async () => {
    const [before, now] = [await story.ward({ name: '旧村' }), await story.ward({ name: '新村' })];
    const moved = await story.representative({ wardId: before.id, startedOn: '2019-01-01', endedOn: '2019-12-31' });
    await story.insert('mandates', { representativeId: moved.id, wardId: now.id, startedOn: '2020-01-01' });
    await story.insert('mandates', {
      representativeId: moved.id,
      wardId: before.id,
      type: 'inspector',
      isPrimary: false,
      startedOn: '2021-01-01',
    });
    const left = await story.representative({ wardId: before.id, endedOn: '2022-01-01' });
    expect(await person(visitor, left)).toMatchObject({ primaryMandate: { ward: { name: '旧村' } } });
    expect(await person(visitor, moved)).toMatchObject({
      primaryMandate: { ward: { name: '新村' }, typeTitle: '村民代表', competentAuthority: '村民委员会' },
      mandates: [
        { startedOn: '2020-01-01' },
        { startedOn: '2019-01-01', endedOn: '2019-12-31' },
        { type: 'inspector', isPrimary: false },
      ],
    });
  });

  const PHONE = 'query ($id: ID!) { representative(id: $id) { phone } }';

  test('has a telephone number for the office, the own leader and the person alone', async () => {
    const ward = await story.ward();
    const row = await story.representative({ wardId: ward.id }, { phone: '100-0000-0001' });
    const reads = [
      await story.user('LIAISON_OFFICE'),
      await story.user('LEADER', { wardId: ward.id }),
      await story.user('REPRESENTATIVE', { representativeId: row.id }),
    ];
    const id = story.gid('Representative', row);
    for (const reader of reads) expect((await reader.data(PHONE, { id })).representative.phone).toBe('100-0000-0001');
    const refusedReaders = [
      visitor,
      await story.user('LEADER', { wardId: (await story.ward()).id }),
      await story.user('EVALUATOR'),
    ];
    for (const reader of refusedReaders) {
      const { data, errors } = await reader.execute(PHONE, { id });
      expect(data.representative.phone).toBeNull();
      expect(errors).toHaveLength(1);
    }
  });

  test('is what a signed-in representative is', async () => {
    const ward = await story.ward();
    const row = await story.representative({ wardId: ward.id }, { name: '郑我' });
    const client = await story.user('REPRESENTATIVE', { representativeId: row.id });
    const query = '{ viewer { representative { name } } }';
    expect(await client.data(query)).toEqual({ viewer: { representative: { name: '郑我' } } });
    expect(await (await story.user('LEADER')).data(query)).toEqual({ viewer: { representative: null } });
  });
});

describe('groups and wards', () => {
  test('a group counts who is in it today, each person once, and a ward who counts for it', async () => {
    const village = await story.ward();
    const below = await story.ward({ parentId: village.id, kind: 'village-group' });
    const row = await story.insert('groups', { wardId: village.id });
    const leader = await story.representative({ wardId: village.id, groupId: row.id }, { name: '组长' });
    await story.query('update groups set leader_id = $1 where id = $2', [leader.id, row.id]);
    await story.insert('mandates', {
      representativeId: leader.id,
      wardId: village.id,
      groupId: row.id,
      type: 'inspector',
      isPrimary: false,
    });
    await story.representative({ wardId: below.id, groupId: row.id });
    await story.representative({ wardId: below.id, groupId: row.id, endedOn: addDays(story.today, -1) });
    await story.representative({ wardId: below.id, groupId: row.id, startedOn: addDays(story.today, 1) });
    const query = `query ($wardId: ID!) { groups(wardId: $wardId) { nodes { name memberCount leader { name } ward { id representativeCount } } } }`;
    const { nodes } = (await visitor.data(query, { wardId: story.gid('Ward', village) })).groups;
    expect(nodes).toEqual([
      {
        name: row.name,
        memberCount: 2,
        leader: { name: '组长' },
        ward: { id: story.gid('Ward', village), representativeCount: 2 },
      },
    ]);
  });

  test('a ward counts the households and people of its ledger and of the wards below, closed entries apart', async () => {
    const village = await story.ward();
    const below = await story.ward({ parentId: village.id, kind: 'village-group' });
    await story.household({ wardId: below.id, people: 3 });
    await story.household({ wardId: village.id, people: 2, residence: 'AWAY' });
    await story.household({ wardId: below.id, people: 9, residence: 'CLOSED' });
    const query =
      'query ($id: ID!) { ward(id: $id) { householdCount peopleCount children { nodes { householdCount } } } }';
    expect((await visitor.data(query, { id: story.gid('Ward', village) })).ward).toEqual({
      householdCount: 2,
      peopleCount: 5,
      children: { nodes: [{ householdCount: 1 }] },
    });
  });
});
