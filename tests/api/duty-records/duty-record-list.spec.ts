import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type DutyStory, dutyStory, proposer } from './duty-story.js';

let server: TestServer;
let told: DutyStory;
let east: Awaited<ReturnType<typeof proposer>>;
let west: Awaited<ReturnType<typeof proposer>>;
beforeAll(async () => {
  server = await startTestServer('empty');
  told = await dutyStory(server);
  const { story, office, secondOffice, village, other } = told;
  east = await proposer(told);
  west = await proposer(told, other.id);
  const claim = await act(east.client, 'recordDuty', { ...east.input, note: '东一' }, 'id version');
  await act(secondOffice, 'verifyDutyRecord', { dutyRecordId: claim.id, version: claim.version });
  await act(east.client, 'recordDuty', { ...east.input, note: '东二', happenedOn: `${story.year}-06-01` });
  await act(office, 'recordDuty', { ...east.input, note: '东旧', happenedOn: `${story.year - 1}-06-01` });
  await act(office, 'recordDuty', { ...west.input, kind: 'training', stages: [], attributes: [], note: '西训' });
  const wardId = story.gid('Ward', village);
  await act(office, 'recordDuty', { kind: 'petition', wardId, happenedOn: `${story.year}-07-01`, note: '东访' });
});
afterAll(async () => {
  await told.story.close();
  await server.close();
});

async function notes(client: Client, filter = ''): Promise<string[]> {
  const { dutyRecords } = await client.data(`{ dutyRecords(first: 50${filter}) { totalCount nodes { note } } }`);
  expect(dutyRecords.totalCount).toBe(dutyRecords.nodes.length);
  return dutyRecords.nodes.map(({ note }: Data) => note);
}

describe('the list of duty records', () => {
  test('shows the newest first, narrowed by year, kind, state, person, ward and words', async () => {
    const { story, office, village } = told;
    expect(await notes(office)).toEqual(['东访', '东二', '西训', '东一', '东旧']);
    const ofYear = `, year: ${story.year}`;
    expect(await notes(office, ofYear)).toHaveLength(4);
    expect((await notes(office, ofYear))[0]).toBe('东访');
    expect(await notes(office, ', kind: "training"')).toEqual(['西训']);
    expect(await notes(office, ', state: VERIFIED')).toEqual(['东一']);
    expect(await notes(office, ', state: CLAIMED')).toEqual(['东二']);
    expect((await notes(office, ', state: RECORDED')).toSorted()).toEqual(['东旧', '东访', '西训'].toSorted());
    expect(await notes(office, `, representativeId: "${west.input.representativeId}"`)).toEqual(['西训']);
    expect(await notes(office, `${ofYear}, wardId: "${story.gid('Ward', village)}"`)).toEqual(['东访', '东二', '东一']);
    expect(await notes(office, ', search: "训"')).toEqual(['西训']);
  });

  test('is the own one for a representative, of the ward for a leader, whole for evaluators and auditors', async () => {
    const { story, other } = told;
    expect(await notes(west.client)).toEqual(['西训']);
    expect(await notes(await story.user('LEADER', { wardId: other.id }))).toEqual(['西训']);
    for (const role of ['EVALUATOR', 'AUDITOR'] as const) {
      expect(await notes(await story.user(role))).toHaveLength(5);
    }
    const { id: householdId } = await story.household({ wardId: other.id });
    const household = await story.user('HOUSEHOLD', { householdId });
    expect(await household.refusal('{ dutyRecords { totalCount } }')).toBe('FORBIDDEN');
    expect(await story.visitor().refusal('{ dutyRecords { totalCount } }')).toBe('UNAUTHENTICATED');
  });

  test('stands with the person as well, and turns its pages', async () => {
    const query = `query ($id: ID!, $after: String) { representative(id: $id) {
      dutyRecords(year: ${told.story.year}, kind: "proposal", first: 1, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { note } } } }`;
    const id = east.input.representativeId;
    const first = (await told.office.data(query, { id })).representative.dutyRecords;
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ note: '东二' }], pageInfo: { hasNextPage: true } });
    const second = await told.office.data(query, { id, after: first.pageInfo.endCursor });
    expect(second.representative.dutyRecords.nodes).toEqual([{ note: '东一' }]);
    expect(await west.client.refusal(query, { id })).toBe('FORBIDDEN');
  });
});
