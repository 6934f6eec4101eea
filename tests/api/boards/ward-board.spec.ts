import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const BOARDS = fixture('programme.yaml')
  .replace('  - key: training\n', '    onBoard: true\n  - key: training\n')
  .replace(
    '    title: { zh-CN: 面见日, en: Meeting day }\n',
    '    title: { zh-CN: 面见日, en: Meeting day }\n    receives: true\n',
  )
  .concat('\nboards: { wardKinds: [village] }\n');
const BOARD = `query ($id: ID!) { wardBoard(wardId: $id) {
  name within asOf people { name types group phone posts { title what since } } days { on title venue startsAt endsAt } } }`;

let server: TestServer;
let story: Story;
let villageId: string;
let townshipId: string;
let an: string;

beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, BOARDS);
  const township = await story.ward({ kind: 'township', name: '测试镇' });
  const village = await story.ward({ parentId: township.id, name: '东村' });
  const below = await story.ward({ parentId: village.id, kind: 'village-group', name: '一组' });
  const other = await story.ward({ parentId: township.id, name: '西村' });
  const group = await story.insert('groups', { wardId: village.id, name: '东村代表小组' });
  const person = await story.representative(
    { wardId: below.id, groupId: group.id },
    { name: '安一', phone: '100-0000-0001' },
  );
  await story.insert('mandates', {
    representativeId: person.id,
    wardId: village.id,
    type: 'party-delegate',
    isPrimary: false,
  });
  await story.representative({ wardId: village.id, endedOn: '2021-01-01' }, { name: '卸任者' });
  await story.representative({ wardId: other.id }, { name: '西村人' });
  const day = addDays(story.today, 10);
  const occasion = { scheduledOn: day, originalOn: day, wardId: village.id, venue: '服务点' };
  await story.insert('activities', { ...occasion, groupId: group.id, startsAt: '09:00', endsAt: '11:30' });
  await story.insert('activities', { ...occasion, groupId: group.id, kind: 'group-day', title: '内部学习' });
  await story.insert('activities', { ...occasion, wardId: other.id, title: '西村的会' });
  const record = { representativeId: person.id, happenedOn: '2024-03-01', attributes: { level: 'township' } };
  await story.user('LIAISON_OFFICE');
  const [assigned] = await story.query('select user_id from role_assignments where jurisdiction_id = $1', [
    story.jurisdictionId,
  ]);
  const verified = { verifiedAt: '2024-03-02T00:00:00Z', verifiedBy: assigned!.user_id };
  await story.insert('dutyRecords', { ...record, stages: ['submitted', 'filed', 'adopted'], ...verified });
  await story.insert('dutyRecords', { ...record, stages: ['submitted', 'filed'], ...verified });
  await story.insert('dutyRecords', { ...record, stages: ['submitted', 'filed', 'adopted'] });
  villageId = story.gid('Ward', village);
  townshipId = story.gid('Ward', township);
  an = story.gid('Representative', person);
});
afterAll(async () => {
  await story.close();
  await server.close();
});

describe('the public board of a place', () => {
  test('is read without an account: who is in office there or below, of which types and group, and when they can be met', async () => {
    const { wardBoard } = await story.visitor().data(BOARD, { id: villageId });
    expect(wardBoard).toMatchObject({
      name: '东村',
      within: '测试镇',
      asOf: story.today,
      people: [{ name: '安一', types: ['党代表', '村民代表'], group: '东村代表小组' }],
      days: [{ on: addDays(story.today, 10), title: '面见日', venue: '服务点', startsAt: '09:00', endsAt: '11:30' }],
    });
  });

  test('says what the calendar calls a day in the language of the reader; what somebody wrote stays as written', async () => {
    const { wardBoard } = await story.visitor().data(BOARD, { id: villageId }, { 'accept-language': 'en' });
    expect(wardBoard.days).toMatchObject([{ title: 'Meeting day', venue: '服务点' }]);
  });

  test('publishes the hours of the kind where a day has none of its own', async () => {
    await story.query('update activities set starts_at = null, ends_at = null where starts_at is not null');
    await story.adopt(BOARDS.replace('receives: true', 'receives: true\n    hours: { from: "14:00", to: "16:00" }'));
    const { wardBoard } = await story.visitor().data(BOARD, { id: villageId });
    expect(wardBoard.days).toMatchObject([{ startsAt: '14:00', endsAt: '16:00' }]);
    await story.query(`update activities set starts_at = '09:00', ends_at = '11:30' where kind = 'meeting-day'`);
    await story.adopt(BOARDS);
  });

  test('names no telephone number unless the programme shows it', async () => {
    const phones = async () =>
      (await story.visitor().data(BOARD, { id: villageId })).wardBoard.people.map(
        ({ phone }: { phone: string }) => phone,
      );
    expect(await phones()).toEqual([null]);
    await story.adopt(BOARDS.replace('wardKinds: [village] }', 'wardKinds: [village], contact: shown }'));
    expect(await phones()).toEqual(['100-0000-0001']);
    const query = 'query ($id: ID!) { representative(id: $id) { phone } }';
    expect(await story.visitor().refusal(query, { id: an })).toBe('UNAUTHENTICATED');
    await story.adopt(BOARDS);
  });

  test('shows a post taken up in public once its last stage is reached and verified', async () => {
    const { wardBoard } = await story.visitor().data(BOARD, { id: villageId });
    expect(wardBoard.people[0].posts).toEqual([{ title: '提案', what: '镇级', since: '2024-03-01' }]);
  });

  test('is there only for the kinds of places that the programme names', async () => {
    expect(await story.visitor().refusal(BOARD, { id: townshipId })).toBe('NOT_FOUND');
    const query = 'query ($id: ID!) { ward(id: $id) { hasBoard } }';
    expect((await story.visitor().data(query, { id: villageId })).ward.hasBoard).toBe(true);
    expect((await story.visitor().data(query, { id: townshipId })).ward.hasBoard).toBe(false);
  });
});

describe('the card of somebody in office', () => {
  const CARD = `query ($id: ID!) { publicCard(representativeId: $id) { name types group wardName phone asOf
    days { on startsAt venue } } }`;
  const withCards = `${BOARDS}sheets: [{ sheet: card, title: { zh-CN: 连心卡, en: Card } }]\n`;

  test('is opened without an account where the programme prints cards, and shows no telephone number unless it says so', async () => {
    expect(await story.visitor().refusal(CARD, { id: an })).toBe('NOT_FOUND');
    await story.adopt(withCards);
    const { publicCard } = await story.visitor().data(CARD, { id: an });
    expect(publicCard).toEqual({
      ...{ name: '安一', types: ['党代表', '村民代表'], group: '东村代表小组', wardName: '一组', phone: null },
      asOf: story.today,
      days: [{ on: addDays(story.today, 10), startsAt: '09:00', venue: '服务点' }],
    });
    await story.adopt(withCards.replace('wardKinds: [village] }', 'wardKinds: [village], contact: shown }'));
    expect((await story.visitor().data(CARD, { id: an })).publicCard.phone).toBe('100-0000-0001');
    await story.adopt(BOARDS);
  });
});
