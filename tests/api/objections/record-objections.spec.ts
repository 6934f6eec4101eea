import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';

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

const FIELDS = `id version state kindTitle recordTitle happenedOn dueOn answer answeredBy raisedBy viewerCanAnswer`;
const LIST = `query ($year: Int!, $isOverdue: Boolean) {
  recordObjections(year: $year, isOverdue: $isOverdue, first: 50) { totalCount nodes { ${FIELDS} } } }`;

/** Somebody with a visit to a household of their village, and what they would say of it. */
async function visitor() {
  const village = await story.ward();
  const person = await story.representative({ wardId: village.id });
  const household = await story.household({ wardId: village.id, code: `TH-${person.id.slice(0, 8)}` });
  const visitedOn = `${story.year}-06-01`;
  const visit = await story.insert('visits', { representativeId: person.id, householdId: household.id, visitedOn });
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id }, '代表本人');
  const representativeId = story.gid('Representative', person);
  const wrong = { representativeId, kind: 'WRONG', recordType: 'VISIT', said: '那天是电话，不是上门' };
  return {
    village,
    person,
    household,
    visit,
    client,
    representativeId,
    input: { ...wrong, recordId: story.gid('Visit', visit) },
  };
}

const answerTo = ({ id, version }: { id: string; version: number }, isAccepted = true) => ({
  recordObjectionId: id,
  version,
  isAccepted,
  answer: '已按电话联系更正',
});

describe('a record that is not right', () => {
  test('is told to the office, which has the days of the programme to answer; the visit stays as it is', async () => {
    const { client, input, household, visit } = await visitor();
    const raised = await act(client, 'raiseObjection', input, FIELDS);
    expect(raised).toMatchObject({
      state: 'OPEN',
      kindTitle: '记错了',
      recordTitle: household.code,
      happenedOn: visit.visitedOn,
      dueOn: addDays(story.today, 15),
      viewerCanAnswer: false,
    });
    expect(await story.count('visits', `id = '${visit.id}' and version = 1`)).toBe(1);
    expect(await refused(client, 'raiseObjection', input)).toEqual({
      code: 'CONFLICT',
      reason: 'objection-waits',
      field: 'recordId',
    });
  });

  test('is answered once, by somebody else, and whoever raised it reads the answer', async () => {
    const { client, input } = await visitor();
    const raised = await act(client, 'raiseObjection', input, FIELDS);
    expect(await refused(client, 'answerObjection', answerTo(raised))).toMatchObject({ code: 'FORBIDDEN' });
    const answered = await act(office, 'answerObjection', answerTo(raised), FIELDS);
    expect(answered).toMatchObject({ state: 'ACCEPTED', answeredBy: '王办事员' });
    expect(await refused(office, 'answerObjection', answerTo(answered, false))).toMatchObject({
      reason: 'objection-answered',
    });
    const year = Number(story.today.slice(0, 4));
    const { nodes } = (await client.data(LIST, { year })).recordObjections;
    expect(nodes).toMatchObject([{ state: 'ACCEPTED', answer: '已按电话联系更正' }]);
  });

  test('is answered by another clerk than the one who wrote it down for the representative', async () => {
    const { input } = await visitor();
    const raised = await act(office, 'raiseObjection', input, FIELDS);
    expect(raised).toMatchObject({ raisedBy: '王办事员', viewerCanAnswer: false });
    expect(await refused(office, 'answerObjection', answerTo(raised))).toMatchObject({ reason: 'second-person' });
    const second = await story.user('LIAISON_OFFICE');
    expect(await act(second, 'answerObjection', answerTo(raised, false), FIELDS)).toMatchObject({ state: 'REFUSED' });
  });

  test('must be a record about whoever says so, and a missing one has a day and no record', async () => {
    const { client, input } = await visitor();
    const other = await visitor();
    expect(await refused(client, 'raiseObjection', { ...input, recordId: other.input.recordId })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'recordId',
    });
    expect(await refused(client, 'raiseObjection', { ...other.input })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(client, 'raiseObjection', { ...input, kind: 'MISSING' })).toMatchObject({
      reason: 'missing-record-has-day',
    });
    expect(await refused(client, 'raiseObjection', { ...input, recordId: null })).toMatchObject({
      reason: 'record-to-name',
    });
    const missing = {
      ...input,
      recordId: null,
      kind: 'MISSING',
      recordType: 'ATTENDANCE',
      happenedOn: `${story.year}-03-10`,
    };
    expect(await act(client, 'raiseObjection', missing, FIELDS)).toMatchObject({
      kindTitle: '漏记了',
      recordTitle: null,
    });
  });

  test('is overdue in the list of the office from the day after the last day, and in nobody else’s list', async () => {
    const { client, input } = await visitor();
    const { id } = await act(client, 'raiseObjection', input);
    const key = Buffer.from(id, 'base64url').toString().split(':')[2];
    await story.query(`update record_objections set raised_on = $1, due_on = $2 where id = $3`, [
      addDays(story.today, -20),
      addDays(story.today, -1),
      key,
    ]);
    const year = Number(addDays(story.today, -20).slice(0, 4));
    const { nodes } = (await office.data(LIST, { year, isOverdue: true })).recordObjections;
    expect(nodes.map((each: { id: string }) => each.id)).toEqual([id]);
    const stranger = await visitor();
    expect((await stranger.client.data(LIST, { year })).recordObjections.totalCount).toBe(0);
    expect((await story.visitor().execute(LIST, { year })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
