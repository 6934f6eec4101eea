import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
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

describe('answering for a ward', () => {
  test('holds for the kinds of matters that say so, and for no other', async () => {
    const deputy = await story.representative({ wardId: village.id, type: 'party-delegate' });
    const client = await story.user('REPRESENTATIVE', { representativeId: deputy.id });
    const raise = (kind: string, facts: object = {}) =>
      act(
        office,
        'raiseMatter',
        { kind, title: '水管', raisedOn: day(0), wardId: story.gid('Ward', village), ...facts },
        FIELDS,
      );
    const trouble = walk(await raise('trouble'));
    const order = walk(await raise('order', { topic: 'water' }));
    await order.take(office, 'registerMatter', { takenOn: day(0) });
    await order.take(office, 'dispatchMatter', { takenOn: day(0), ownerWardId: story.gid('Ward', village) });
    expect(await order.refused(client, 'acceptMatter', { takenOn: day(1) })).toMatchObject({ code: 'FORBIDDEN' });
    const { matters } = await client.data('{ matters(search: "水管") { nodes { id } } }');
    expect(matters.nodes).toEqual([{ id: trouble.now().id }]);
    expect(await trouble.take(client, 'acceptMatter', { takenOn: day(1) })).toMatchObject({ state: 'ACCEPTED' });
  });
});

describe('closing', () => {
  test('may be left to who raised it, and nobody else then says that it is over', async () => {
    const household = await story.household({ wardId: village.id });
    const resident = await story.user('HOUSEHOLD', { householdId: household.id });
    const input = { kind: 'trouble', title: '井盖', raisedOn: day(0), householdId: story.gid('Household', household) };
    const trouble = walk(await act(resident, 'raiseMatter', input, FIELDS));
    await trouble.take(villageLeader, 'acceptMatter', { takenOn: day(0) });
    await trouble.take(villageLeader, 'answerMatter', { takenOn: day(1), outcome: 'SOLVED', answer: '已补' });
    expect(await trouble.refused(office, 'closeMatter', { takenOn: day(2) })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await trouble.refused(villageLeader, 'closeMatter', { takenOn: day(2) })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await trouble.take(resident, 'closeMatter', { takenOn: day(2) })).toMatchObject({ state: 'CLOSED' });
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
    const inCapitals = story.gid('Representative', { id: person.id.toUpperCase() });
    return { id: story.gid('Representative', person), inCapitals, client };
  }

  test('is as many as the kind asks for, and each finds it among the own matters', async () => {
    const [one, other] = [await delegate(), await delegate()];
    const motion = { kind: 'motion', title: '修桥', raisedOn: day(0), representativeId: one.id };
    expect(await refused(one.client, 'raiseMatter', motion)).toMatchObject({ reason: 'author-count' });
    const twice = { ...motion, jointAuthorIds: [one.inCapitals] };
    expect(await refused(one.client, 'raiseMatter', twice)).toMatchObject({ reason: 'author-count' });
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
    // The leader of the village may merge what is about the village, but not into what is about another.
    const elsewhere = await story.representative({ wardId: (await story.ward({ parentId: township.id })).id });
    const far = {
      kind: 'suggestion',
      title: '水渠',
      raisedOn: day(0),
      representativeId: story.gid('Representative', elsewhere),
    };
    const { id: farId } = await act(office, 'raiseMatter', far, FIELDS);
    expect(await second.refused(villageLeader, 'mergeMatter', { takenOn: day(1), intoId: farId })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await second.take(office, 'mergeMatter', into)).toMatchObject({
      state: 'MERGED',
      mergedInto: first.now().id,
      nextSteps: [],
    });
    const { matter } = await office.data(`query ($id: ID!) { matter(id: $id) { ${FIELDS} } }`, { id: first.now().id });
    expect(matter).toMatchObject({ mergedCount: 1, jointAuthors: [{ id: other.id }] });
  });
});
