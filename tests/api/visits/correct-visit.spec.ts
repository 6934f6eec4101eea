import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import { walkTo } from '../evaluations/cycle-walk.js';
import { figuresOf, recompute } from '../measures/figures.js';

let server: TestServer;
let story: Story;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  office = await story.user('LIAISON_OFFICE', {}, '王办事员');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const on = (monthAndDay: string) => `${story.year}-${monthAndDay}`;
const VISIT = `id version visitedOn channel note isWithdrawn viewerCanCorrect household { id } corrections {
  isWithdrawal reason correctedBy visitedOn channelTitle duty { key } note household { id } }`;
const LIST = `query ($year: Int!, $id: ID!, $isWithdrawn: Boolean) {
  visits(year: $year, representativeId: $id, isWithdrawn: $isWithdrawn) { nodes { id } } }`;

/** Somebody linked to two households of a village of their own, who logged a visit to the first. */
async function visited() {
  const village = await story.ward();
  const person = await story.representative({ wardId: village.id });
  const households = [await story.household({ wardId: village.id }), await story.household({ wardId: village.id })];
  for (const { id } of households) await story.insert('links', { mandateId: person.mandate.id, householdId: id });
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id }, '代表本人');
  const [first, other] = households.map(household => story.gid('Household', household));
  const told = { householdId: first!, visitedOn: on('05-01'), channel: 'HOME', duty: 'link', note: '春耕' };
  const representativeId = story.gid('Representative', person);
  const log = (by: Client) => act(by, 'logVisit', { representativeId, ...told }, VISIT);
  return { village, person, households, client, told, representativeId, other: other!, log };
}

const correctionOf = ({ id, version }: Data, told: object) => ({ visitId: id, version, reason: '记错了', ...told });
const withdrawalOf = ({ id, version }: Data) => ({ visitId: id, version, reason: '当天没有去' });

describe('correcting a visit', () => {
  test('changes what it says, keeps what it said with reason and name, and is refused without a reason', async () => {
    const { client, told, other, log } = await visited();
    const visit = await log(client);
    expect(visit).toMatchObject({ viewerCanCorrect: true, corrections: [] });
    const right = { ...told, householdId: other, channel: 'PHONE', duty: null };
    expect(await refused(client, 'correctVisit', { ...correctionOf(visit, right), reason: ' ' })).toMatchObject({
      reason: 'text-missing',
      field: 'reason',
    });
    expect(await act(client, 'correctVisit', correctionOf(visit, right), VISIT)).toMatchObject({
      channel: 'PHONE',
      household: { id: other },
      corrections: [
        {
          isWithdrawal: false,
          reason: '记错了',
          correctedBy: '代表本人',
          channelTitle: '入户',
          duty: { key: 'link' },
          household: { id: told.householdId },
        },
      ],
    });
    expect(await refused(client, 'correctVisit', correctionOf(visit, told))).toMatchObject({ code: 'CONFLICT' });
  });

  test('is for who wrote it and for the office: not for others, nor for whom the office wrote it', async () => {
    const { client, told, log } = await visited();
    const own = await log(client);
    const entered = await log(office);
    const stranger = (await visited()).client;
    const forbidden = { code: 'FORBIDDEN', reason: 'visit-of-other-writer', field: 'visitId' };
    expect(await refused(stranger, 'correctVisit', correctionOf(own, told))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(await story.user('LEADER'), 'withdrawVisit', withdrawalOf(own))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refused(client, 'withdrawVisit', withdrawalOf(entered))).toEqual(forbidden);
    await act(office, 'correctVisit', correctionOf(own, { ...told, note: '夏收' }));
    await act(office, 'withdrawVisit', withdrawalOf(entered));
  });

  test('is held to what a visit may say: a household linked that day, in office, not in the future', async () => {
    const { client, told, log } = await visited();
    const visit = await log(client);
    const to = (change: object) => correctionOf(visit, { ...told, ...change });
    expect(await refused(client, 'correctVisit', to({ householdId: (await visited()).other }))).toMatchObject({
      reason: 'household-not-linked',
    });
    expect(await refused(client, 'correctVisit', to({ visitedOn: addDays(story.today, 1) }))).toMatchObject({
      reason: 'in-the-future',
    });
    expect(await refused(client, 'correctVisit', to({ round: 'spring' }))).toMatchObject({ reason: 'visit-round' });
  });

  test('leaves alone what a promise that is claimed or confirmed rests on, until the promise is judged', async () => {
    const { client, person, told, log } = await visited();
    const visit = await log(client);
    const { items } = await story.pledge({ representativeId: person.id }, [
      { fulfilment: 'CLAIMED', claimedOn: on('06-01') },
    ]);
    const [row] = await story.query('select id from visits where representative_id = $1', [person.id]);
    await story.insert('evidence', { pledgeItemId: items[0]!.id, visitId: row!.id });
    const refusal = { code: 'CONFLICT', reason: 'visit-supports-claim', field: 'visitId' };
    expect(await refused(client, 'withdrawVisit', withdrawalOf(visit))).toEqual(refusal);
    expect(await refused(client, 'correctVisit', correctionOf(visit, { ...told, visitedOn: on('05-02') }))).toEqual(
      refusal,
    );
    await act(client, 'correctVisit', correctionOf(visit, { ...told, note: '只改一句话' }));
    await story.query(
      "update pledge_items set fulfilment = 'DISPUTED', judged_on = claimed_on, judged_by = id where id = $1",
      [items[0]!.id],
    );
    await act(client, 'withdrawVisit', { ...withdrawalOf(visit), version: 2 });
  });
});

describe('a visit that was withdrawn', () => {
  test('is kept with its reason in a list of its own, and nothing more can be done with it', async () => {
    const { client, told, representativeId: id, log } = await visited();
    const visit = await log(client);
    const gone = await act(client, 'withdrawVisit', withdrawalOf(visit), VISIT);
    expect(gone).toMatchObject({ isWithdrawn: true, viewerCanCorrect: false, corrections: [{ isWithdrawal: true }] });
    const listed = async (isWithdrawn?: boolean) =>
      (await client.data(LIST, { year: story.year, id, isWithdrawn })).visits.nodes.map((node: Data) => node.id);
    expect(await listed()).toEqual([]);
    expect(await listed(true)).toEqual([visit.id]);
    const again = correctionOf(gone, told);
    expect(await refused(client, 'correctVisit', again)).toMatchObject({ reason: 'visit-withdrawn' });
  });

  test('leaves every figure, the day it met, and when the household was last seen', async () => {
    const { client, village, households, log } = await visited();
    const visit = await log(client);
    const figures = async () => {
      await recompute(server, story);
      const measures = ['visits.count', 'households.visited', 'households.visitedAtHome'];
      return figuresOf(office, story.year, measures, story.gid('Ward', village));
    };
    expect(await figures()).toEqual(['1', '1/2', '1/2']);
    await act(client, 'withdrawVisit', withdrawalOf(visit));
    expect(await figures()).toEqual(['0', '0/2', '0/2']);
    const id = story.gid('Household', households[0]!);
    const query = 'query ($id: ID!) { node(id: $id) { ... on Household { lastVisitedOn } } }';
    expect((await client.data(query, { id })).node.lastVisitedOn).toBeNull();
  });

  test('cannot be withdrawn any more once the facts of its year are locked', async () => {
    const { client, log } = await visited();
    const visit = await log(client);
    await walkTo(office, story, 'SELF_REPORT');
    expect(await refused(client, 'withdrawVisit', withdrawalOf(visit))).toMatchObject({ reason: 'facts-locked' });
  });
});
