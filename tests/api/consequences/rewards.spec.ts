import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const DISPUTES = `    - key: dispute
      title: { zh-CN: 矛盾纠纷, en: Dispute }
      states: *states
      outcomes: *outcomes
      settledBy:
        - { key: village, title: { zh-CN: 村委会自行调处, en: The village committee itself }, self: true }
        - { key: court, title: { zh-CN: 法院, en: A court } }

eventKinds:
`;

let server: TestServer;
let story: Story;
let office: Client;
let leader: Client;
let village: Row<'wards'>;
let group: Row<'groups'>;
let member: Row<'representatives'>;
let mandates: string[];
let otherMandate: string;

beforeAll(async () => {
  server = await startTestServer('empty');
  const programme = fixture('programme.yaml').replace('eventKinds:\n', DISPUTES);
  story = await Story.begin(server, `${programme}\n${fixture('rewards.yaml')}`);
  village = await story.ward({ name: '东村' });
  group = await story.insert('groups', { wardId: village.id });
  const people = [];
  for (let place = 0; place < 3; place += 1)
    people.push(await story.representative({ wardId: village.id, groupId: group.id }));
  const other = await story.representative({ wardId: village.id, type: 'party-delegate' });
  member = people[0]!;
  mandates = people.map(({ mandate }) => story.gid('Mandate', mandate));
  otherMandate = story.gid('Mandate', other.mandate);
  office = await story.user('LIAISON_OFFICE');
  leader = await story.user('LEADER', { wardId: village.id });
});
afterAll(async () => {
  await story.close();
  await server.close();
});

describe('an honour', () => {
  const HONOURS = `query ($year: Int!) { honours(year: $year) { nodes {
    id version title reason amount decidedBy minuteNumber ward { name } mandate { id } } } }`;
  const honours = async (client: Client): Promise<Data[]> =>
    (await client.data(HONOURS, { year: story.year })).honours.nodes;
  const input = (recipientId: string) => ({
    award: 'outstanding',
    year: story.year,
    recipientId,
    reason: '化解多起纠纷',
    amount: '500',
    minuteNumber: '第3号',
    decidedOn: story.today,
  });

  test('is recorded by the office with minute and body, and public from then on', async () => {
    expect((await refused(leader, 'recordHonour', input(mandates[0]!))).code).toBe('FORBIDDEN');
    expect(await refused(office, 'recordHonour', { ...input(mandates[0]!), minuteNumber: '' })).toMatchObject({
      reason: 'text-missing',
    });
    await act(office, 'recordHonour', input(mandates[0]!));
    expect(await honours(story.visitor())).toMatchObject([
      { title: '优秀代表', decidedBy: '镇党委', minuteNumber: '第3号', amount: '500', ward: null },
    ]);
    expect(await refused(office, 'recordHonour', input(mandates[0]!))).toMatchObject({ reason: 'honour-given' });
  });

  test('keeps to the quota of the group, to the types and to the fund', async () => {
    expect(await refused(office, 'recordHonour', input(mandates[1]!))).toMatchObject({ reason: 'quota-used-up' });
    expect(await refused(office, 'recordHonour', input(otherMandate))).toMatchObject({ reason: 'award-for-others' });
    const much = { ...input(mandates[1]!), amount: '501' };
    expect(['quota-used-up', 'award-amount']).toContain((await refused(office, 'recordHonour', much)).reason);
    const team = { ...input(story.gid('Ward', village)), award: 'team' };
    expect(await refused(office, 'recordHonour', team)).toMatchObject({ reason: 'award-amount' });
    await act(office, 'recordHonour', { ...team, amount: null });
    expect(await honours(story.visitor())).toHaveLength(2);
  });

  test('that was revoked is on no list, and its place is free again', async () => {
    const { id: honourId, version } = (await honours(office)).find(({ mandate }) => mandate)!;
    const revoked = { honourId, version, revokedOn: story.today, reason: '材料不实' };
    await act(office, 'revokeHonour', revoked, '');
    expect(await honours(story.visitor())).toHaveLength(1);
    await act(office, 'recordHonour', input(mandates[1]!));
  });
});

describe('the allowance of an organisation', () => {
  const LINES = `query ($year: Int!) {
    allowanceLines(year: $year) { nodes { matterNumber title payee amount unit state reason paidOn version viewerCanDecide matter { id } } }
    allowanceSums(year: $year) { payee matters confirmed paid }
  }`;
  const ledger = (client: Client) => client.data(LINES, { year: story.year });
  const lineOf = async (number: string): Promise<Data> =>
    (await ledger(office)).allowanceLines.nodes.find(({ matterNumber }: Data) => matterNumber === number);
  const decision = (line: Data, isConfirmed = true) => ({
    matterId: line.matter.id,
    allowance: 'mediation',
    isConfirmed,
  });

  beforeAll(async () => {
    const day = `${story.year}-03-01`;
    const settled = {
      kind: 'dispute',
      state: 'CLOSED',
      outcome: 'SOLVED',
      wardId: village.id,
      raisedOn: day,
      answeredOn: day,
      closedOn: day,
    };
    await story.insert('matters', { ...settled, number: 'A-1', settledBy: 'village', isMajor: false });
    await story.insert('matters', { ...settled, number: 'A-2', settledBy: 'village', isMajor: true });
    await story.insert('matters', { ...settled, number: 'A-3', settledBy: 'court', isMajor: true });
    await story.insert('matters', {
      ...settled,
      number: 'A-4',
      settledBy: 'village',
      isMajor: false,
      outcome: 'CANNOT',
    });
  });

  test('is proposed for disputes that it settled itself, 200 and for a major one 500, and for no others', async () => {
    const { allowanceLines } = await ledger(office);
    const shown = allowanceLines.nodes.map(({ matterNumber, title, payee, amount, state }: Data) => [
      ...[matterNumber, title, payee, amount, state],
    ]);
    expect(shown.toSorted()).toEqual([
      ['A-1', '一般纠纷', '东村', '200', 'WAITING'],
      ['A-2', '重大纠纷', '东村', '500', 'WAITING'],
    ]);
    expect((await ledger(office)).allowanceSums).toEqual([]);
  });

  test('is confirmed by a person, paid with a voucher, and added up per payee and year', async () => {
    const [usual, major] = [await lineOf('A-1'), await lineOf('A-2')];
    expect((await refused(leader, 'decideAllowance', decision(usual), '')).code).toBe('FORBIDDEN');
    await act(office, 'decideAllowance', decision(usual), '');
    await act(office, 'decideAllowance', decision(major), '');
    expect(await refused(office, 'decideAllowance', decision(major), '')).toMatchObject({ reason: 'allowance-state' });
    const paid = {
      matterId: major.matter.id,
      allowance: 'mediation',
      version: 1,
      paidOn: story.today,
      voucher: '凭证7',
    };
    expect(await refused(office, 'payAllowance', paid, '')).toMatchObject({ reason: 'second-person' });
    const cashier = await story.user('LIAISON_OFFICE');
    await act(cashier, 'payAllowance', paid, '');
    expect(await refused(office, 'payAllowance', { ...paid, version: 2 }, '')).toMatchObject({
      reason: 'allowance-state',
    });
    expect((await ledger(leader)).allowanceSums).toEqual([
      { payee: '东村', matters: 2, confirmed: '700', paid: '500' },
    ]);
  });

  test('is decided by nobody who leads the payee, keeps it in touch or belongs to it, in whatever role', async () => {
    const day = `${story.year}-04-01`;
    const days = { raisedOn: day, answeredOn: day, closedOn: day };
    await story.insert('matters', {
      ...{ kind: 'dispute', state: 'CLOSED', outcome: 'SOLVED', settledBy: 'village', isMajor: false, number: 'A-6' },
      ...{ ...days, wardId: village.id, ownerGroupId: group.id },
    });
    const outsider = await story.representative({ wardId: village.id });
    const [belongs, keeps, stranger] = await Promise.all(
      [member.id, outsider.id, outsider.id].map(representativeId => story.user('LIAISON_OFFICE', { representativeId })),
    );
    const line = await lineOf('A-6');
    const ofVillage = await lineOf('A-1');
    expect(line).toMatchObject({ payee: group.name, viewerCanDecide: true });
    const can = async (client: Client) =>
      (await ledger(client)).allowanceLines.nodes.find(({ matterNumber }: Data) => matterNumber === 'A-6')
        .viewerCanDecide;
    expect(await refused(belongs!, 'decideAllowance', decision(line), '')).toMatchObject({ reason: 'own-cause' });
    expect([await can(belongs!), await can(keeps!)]).toEqual([false, true]);
    await story.insert('groupLiaisons', { groupId: group.id, representativeId: outsider.id });
    expect(await refused(keeps!, 'decideAllowance', decision(line), '')).toMatchObject({ reason: 'own-cause' });
    await story.query('delete from group_liaisons where group_id = $1', [group.id]);
    await story.query('update groups set leader_id = $2 where id = $1', [group.id, outsider.id]);
    expect(await refused(keeps!, 'decideAllowance', decision(line), '')).toMatchObject({ reason: 'own-cause' });
    await story.query('update groups set leader_id = null where id = $1', [group.id]);
    await act(stranger!, 'decideAllowance', decision(line), '');
    expect(await can(stranger!)).toBe(false);
    const secretary = await story.user('LIAISON_OFFICE', {}, '双岗书记');
    await story.query(
      `insert into role_assignments (id, user_id, jurisdiction_id, role, ward_id)
       select gen_random_uuid(), id, $1, 'LEADER', $2 from users where display_name = '双岗书记'`,
      [story.jurisdictionId, village.id],
    );
    const paid = {
      matterId: ofVillage.matter.id,
      allowance: 'mediation',
      version: 1,
      paidOn: story.today,
      voucher: '8',
    };
    expect(await refused(secretary, 'payAllowance', paid, '')).toMatchObject({ reason: 'own-cause' });
  });

  test('is no business of the public', async () => {
    expect(await story.visitor().refusal(LINES, { year: story.year })).toBe('UNAUTHENTICATED');
  });
});
