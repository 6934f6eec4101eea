import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { orderProgramme } from './order-programme.js';

let server: TestServer;
let story: Story;
let township: Row<'wards'>;
let village: Row<'wards'>;
let office: Client;
let villageLeader: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, orderProgramme());
  township = await story.ward({ kind: 'township' });
  village = await story.ward({ parentId: township.id });
  office = await story.user('LIAISON_OFFICE');
  villageLeader = await story.user('LEADER', { wardId: village.id });
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const FIELDS = `id version state dueOn isOverdue lateSteps outcome rating ratingTitle isWholeNetwork settledBy isMajor
  ownerWard { id } ownerGroup { id } nextSteps { verb title } jointAuthors { id } mergedInto mergedCount
  steps { verb verbTitle owner isLate note }`;
const day = (number: number) => addDays(`${story.year}-03-01`, number);

/** Takes one step after the other with the version that the last one left. */
function walk(start: Data) {
  let matter = start;
  const input = (facts: object) => ({ matterId: matter.id, version: matter.version, ...facts });
  return {
    now: () => matter,
    take: async (by: Client, mutation: string, facts: object) => {
      matter = await act(by, mutation, input(facts), FIELDS);
      return matter;
    },
    refused: (by: Client, mutation: string, facts: object) => refused(by, mutation, input(facts)),
  };
}

async function ordered(facts: object = {}) {
  const household = await story.household({ wardId: village.id });
  const resident = await story.user('HOUSEHOLD', { householdId: household.id });
  const input = { kind: 'order', title: '路灯不亮', topic: 'roads', raisedOn: day(0) };
  const householdId = story.gid('Household', household);
  return { resident, ...walk(await act(resident, 'raiseMatter', { ...input, householdId, ...facts }, FIELDS)) };
}

/** An order that is with the village. */
async function dispatched() {
  const order = await ordered();
  await order.take(office, 'registerMatter', { takenOn: day(1) });
  await order.take(office, 'dispatchMatter', { takenOn: day(2), ownerWardId: story.gid('Ward', village) });
  return order;
}

async function answered() {
  const order = await dispatched();
  await order.take(villageLeader, 'acceptMatter', { takenOn: day(3) });
  await order.take(villageLeader, 'answerMatter', { takenOn: day(9), outcome: 'SOLVED', answer: '已更换' });
  return order;
}

describe('an order', () => {
  test('goes from the villager over the command centre to the village, and is rated by who raised it', async () => {
    const order = await ordered();
    expect(order.now()).toMatchObject({ dueOn: day(1), nextSteps: [] });
    await order.take(office, 'registerMatter', { takenOn: day(1) });
    const sent = { takenOn: day(2), ownerWardId: story.gid('Ward', village) };
    expect(await order.take(office, 'dispatchMatter', sent)).toMatchObject({
      state: 'DISPATCHED',
      dueOn: day(4),
      ownerWard: { id: story.gid('Ward', village) },
    });
    expect((await order.take(villageLeader, 'acceptMatter', { takenOn: day(3) })).nextSteps).toEqual([
      { verb: 'HANDLE', title: '办理' },
      { verb: 'ANSWER', title: '答复' },
    ]);
    const noted = await order.take(villageLeader, 'handleMatter', { takenOn: day(5), note: '已买灯' });
    expect(noted).toMatchObject({ state: 'HANDLING', dueOn: day(13) });
    await order.take(villageLeader, 'answerMatter', { takenOn: day(6), outcome: 'SOLVED', answer: '已更换' });
    expect(await order.refused(villageLeader, 'rateMatter', { takenOn: day(7), rating: 'good' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await order.refused(office, 'closeMatter', { takenOn: day(7) })).toMatchObject({ reason: 'rating-awaited' });
    expect(await order.take(order.resident, 'rateMatter', { takenOn: day(7), rating: 'good' })).toMatchObject({
      state: 'RATED',
      ratingTitle: '满意',
    });
    const closed = await order.take(office, 'closeMatter', { takenOn: day(8) });
    expect(closed).toMatchObject({ state: 'CLOSED', dueOn: null, lateSteps: 0 });
    expect(closed.steps.map((step: Data) => step.verbTitle)).toEqual([
      '提出',
      '登记',
      '派单',
      '接单',
      '办理',
      '答复',
      '评价',
      '办结',
    ]);
    expect(closed.steps[2].owner).toBe(village.name);
  });

  test('is sent back within its limit with a reason, and waits to be dispatched to somebody else', async () => {
    const order = await dispatched();
    expect(await order.refused(villageLeader, 'returnMatter', { takenOn: day(3) })).toMatchObject({ field: 'note' });
    const why = { note: '不归本村管' };
    expect(await order.refused(villageLeader, 'returnMatter', { takenOn: day(6), ...why })).toMatchObject({
      reason: 'return-too-late',
    });
    const back = await order.take(villageLeader, 'returnMatter', { takenOn: day(5), ...why });
    expect(back).toMatchObject({ state: 'RETURNED', ownerWard: null, dueOn: day(7) });
    expect(back.steps.at(-1)).toMatchObject({ verbTitle: '退回', isLate: true, note: '不归本村管' });
    const lead = await story.representative({ wardId: village.id });
    const team = await story.insert('groups', { wardId: township.id, leaderId: lead.id });
    const leader = await story.user('REPRESENTATIVE', { representativeId: lead.id });
    await order.take(office, 'dispatchMatter', { takenOn: day(6), ownerGroupId: story.gid('Group', team) });
    expect(await order.take(leader, 'acceptMatter', { takenOn: day(6) })).toMatchObject({ state: 'ACCEPTED' });
  });

  test('is dispatched only to whom the programme lets answer, and only that one acts on it', async () => {
    const order = await ordered();
    await order.take(office, 'registerMatter', { takenOn: day(1) });
    const to = (facts: object) => order.refused(office, 'dispatchMatter', { takenOn: day(2), ...facts });
    expect(await to({})).toMatchObject({ reason: 'owner-missing' });
    expect(await to({ ownerWardId: story.gid('Ward', township) })).toMatchObject({ reason: 'owner-of-other-kind' });
    await order.take(office, 'dispatchMatter', { takenOn: day(2), ownerWardId: story.gid('Ward', village) });
    const other = await story.user('LEADER', { wardId: (await story.ward()).id });
    expect(await order.refused(other, 'acceptMatter', { takenOn: day(3) })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await order.refused(order.resident, 'acceptMatter', { takenOn: day(3) })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('is reopened by who raised it within 28 days, even when it is closed', async () => {
    const order = await answered();
    await order.take(office, 'closeMatter', { takenOn: day(20) });
    const again = { note: '又坏了' };
    expect(await order.refused(order.resident, 'reopenMatter', { takenOn: day(49), ...again })).toMatchObject({
      reason: 'reopen-too-late',
    });
    expect(await order.take(order.resident, 'reopenMatter', { takenOn: day(48), ...again })).toMatchObject({
      state: 'REOPENED',
      dueOn: day(58),
    });
  });

  test('needs a topic that the programme lists', async () => {
    const wardId = story.gid('Ward', village);
    const raise = (facts: object) =>
      refused(office, 'raiseMatter', { kind: 'order', title: '路灯', raisedOn: day(0), wardId, ...facts });
    expect(await raise({})).toMatchObject({ reason: 'topic-missing' });
    expect(await raise({ topic: 'weather' })).toMatchObject({ reason: 'unknown-topic' });
  });

  test('of the hotline is taken down once, under its number there', async () => {
    const wardId = story.gid('Ward', village);
    const call = {
      kind: 'suggestion',
      title: '噪声',
      raisedOn: day(0),
      wardId,
      source: 'hotline',
      externalNumber: 'A-77',
    };
    const { number } = await act(office, 'raiseMatter', call, 'number sourceTitle');
    expect(await refused(office, 'raiseMatter', call)).toMatchObject({ reason: 'external-number-taken' });
    expect(await refused(office, 'raiseMatter', { ...call, source: 'radio' })).toMatchObject({
      reason: 'unknown-source',
    });
    const found = await office.data('{ matters(search: "A-77") { nodes { number } } }');
    expect(found.matters.nodes).toEqual([{ number }]);
  });
});

describe('a small thing', () => {
  test('begins with the lowest level, and a big one is handed up to where the whole network works on it', async () => {
    const wardId = story.gid('Ward', village);
    const raised = await act(
      office,
      'raiseMatter',
      { kind: 'trouble', title: '漏水', raisedOn: day(0), wardId },
      FIELDS,
    );
    const trouble = walk(raised);
    expect(raised).toMatchObject({ ownerWard: { id: wardId }, dueOn: day(1) });
    const worker = await story.representative({ wardId: village.id, type: 'party-delegate' });
    const client = await story.user('REPRESENTATIVE', { representativeId: worker.id });
    const neighbour = await story.representative({ wardId: village.id });
    const bystander = await story.user('REPRESENTATIVE', { representativeId: neighbour.id });
    expect(await trouble.refused(bystander, 'acceptMatter', { takenOn: day(1) })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await trouble.take(client, 'acceptMatter', { takenOn: day(1) })).toMatchObject({ dueOn: day(4) });
    const up = await trouble.take(client, 'escalateMatter', { takenOn: day(2), note: '管道要换' });
    expect(up).toMatchObject({ state: 'RAISED', isWholeNetwork: true, ownerWard: { id: story.gid('Ward', township) } });
    expect(await trouble.refused(office, 'escalateMatter', { takenOn: day(2), note: '再上' })).toMatchObject({
      reason: 'no-level-above',
    });
    const townLeader = await story.user('LEADER', { wardId: township.id });
    await trouble.take(townLeader, 'acceptMatter', { takenOn: day(2) });
    expect(
      await trouble.refused(villageLeader, 'answerMatter', {
        takenOn: day(3),
        outcome: 'SOLVED',
        answer: '已换',
      }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    const otherVillage = await story.user('LEADER', { wardId: (await story.ward({ parentId: township.id })).id });
    const noted = await trouble.take(otherVillage, 'handleMatter', { takenOn: day(3), note: '借出水泵' });
    expect(noted.state).toBe('HANDLING');
  });
});

describe('a dispute', () => {
  test('that is solved says who settled it and whether it was major', async () => {
    const wardId = story.gid('Ward', village);
    const raise = () =>
      act(office, 'raiseMatter', { kind: 'dispute', title: '地界', raisedOn: day(0), wardId }, FIELDS);
    const dispute = walk(await raise());
    const answer = { takenOn: day(2), outcome: 'SOLVED', answer: '已调解' };
    expect(await dispute.refused(office, 'answerMatter', answer)).toMatchObject({ reason: 'unknown-settler' });
    expect(
      await dispute.take(office, 'answerMatter', { ...answer, settledBy: 'committee', isMajor: true }),
    ).toMatchObject({
      settledBy: 'committee',
      isMajor: true,
    });
    const open = walk(await raise());
    expect(await open.take(office, 'answerMatter', { ...answer, outcome: 'CANNOT' })).toMatchObject({
      settledBy: null,
    });
  });
});

describe('who raised it', () => {
  async function delegate() {
    const person = await story.representative({ wardId: village.id });
    const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
    return { id: story.gid('Representative', person), client };
  }

  test('is as many as the kind asks for, and each finds it among the own matters', async () => {
    const [one, other] = [await delegate(), await delegate()];
    const motion = { kind: 'motion', title: '修桥', raisedOn: day(0), representativeId: one.id };
    expect(await refused(one.client, 'raiseMatter', motion)).toMatchObject({ reason: 'author-count' });
    const { id } = await act(one.client, 'raiseMatter', { ...motion, jointAuthorIds: [other.id] }, FIELDS);
    const { matter } = await other.client.data('query ($id: ID!) { matter(id: $id) { title } }', { id });
    expect(matter).toEqual({ title: '修桥' });
    const own = await office.data('query ($id: ID!) { representative(id: $id) { matters { nodes { id } } } }', {
      id: other.id,
    });
    expect(own.representative.matters.nodes).toEqual([{ id }]);
    const wardId = story.gid('Ward', village);
    expect(
      await refused(office, 'raiseMatter', { ...motion, representativeId: null, wardId, jointAuthorIds: [] }),
    ).toMatchObject({ reason: 'kind-of-others' });
  });

  test('keeps the credit when the same matter is merged into another, which goes on for both', async () => {
    const [one, other] = [await delegate(), await delegate()];
    const raise = ({ id, client }: Awaited<ReturnType<typeof delegate>>) =>
      act(client, 'raiseMatter', { kind: 'suggestion', title: '水渠', raisedOn: day(0), representativeId: id }, FIELDS);
    const first = walk(await raise(one));
    const second = walk(await raise(other));
    const into = { takenOn: day(1), intoId: first.now().id };
    expect(await second.refused(other.client, 'mergeMatter', into)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await first.refused(office, 'mergeMatter', into)).toMatchObject({ reason: 'merged-into' });
    expect(await second.take(office, 'mergeMatter', into)).toMatchObject({
      state: 'MERGED',
      mergedInto: first.now().id,
      nextSteps: [],
    });
    const { matter } = await office.data(`query ($id: ID!) { matter(id: $id) { ${FIELDS} } }`, { id: first.now().id });
    expect(matter).toMatchObject({ mergedCount: 1, jointAuthors: [{ id: other.id }] });
  });
});
