import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { FIELDS, type OrderTown, orderTown, walk } from './order-town.js';

let server: TestServer;
let story: OrderTown['story'];
let township: OrderTown['township'];
let village: OrderTown['village'];
let office: OrderTown['office'];
let villageLeader: OrderTown['villageLeader'];
let day: OrderTown['day'];
beforeAll(async () => {
  server = await startTestServer('empty');
  ({ story, township, village, office, villageLeader, day } = await orderTown(server));
});
afterAll(async () => {
  await story.close();
  await server.close();
});

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
    const { matters } = await villageLeader.data('{ matters(state: RETURNED) { nodes { id } } }');
    expect(matters.nodes).toContainEqual({ id: back.id });
    expect(back.steps.at(-1)).toMatchObject({ verbTitle: '退回', isLate: true, note: '不归本村管' });
    const lead = await story.representative({ wardId: village.id });
    const team = await story.insert('groups', { wardId: township.id, leaderId: lead.id });
    const leader = await story.user('REPRESENTATIVE', { representativeId: lead.id });
    await order.take(office, 'dispatchMatter', { takenOn: day(6), ownerGroupId: story.gid('Group', team) });
    expect(await order.take(leader, 'acceptMatter', { takenOn: day(6) })).toMatchObject({ state: 'ACCEPTED' });
    // A team that has nothing to do with where it is reads what it sent back, and may do nothing more with it.
    expect(await order.take(leader, 'returnMatter', { takenOn: day(7), note: '无此工具' })).toMatchObject({
      state: 'RETURNED',
      nextSteps: [],
    });
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
