import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

let server: TestServer;
let story: Story;
let auditor: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  auditor = await story.user('AUDITOR');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const CHECK = '{ auditCheck { isIntact entryCount firstBrokenSequence } }';
const check = async (reader = auditor) => (await reader.data(CHECK)).auditCheck;
const LOG = `query ($recordId: ID, $first: Int, $after: String) { auditEntries(recordId: $recordId, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { sequence at actorName action recordType before after hash
  record { id ... on Ward { name } ... on Representative { name } } } } }`;

async function logged(count: number): Promise<void> {
  const clerk = await story.user('LIAISON_OFFICE', {}, '联络办');
  const village = await story.ward();
  for (let entry = 0; entry < count; entry++) {
    const household = await story.household({ wardId: village.id });
    await act(clerk, 'revealHousehold', { householdId: story.gid('Household', household), purpose: `核实${entry}` });
  }
}

test('an empty log is intact', async () => {
  expect(await check()).toEqual({ isIntact: true, entryCount: 0, firstBrokenSequence: null });
});

test('every mutation leaves its entries: who did what to which record, before and after, newest first', async () => {
  const clerk = await story.user('LIAISON_OFFICE', {}, '联络办');
  const village = await story.ward();
  const person = await story.insert('representatives', { name: '王小明' });
  const input = {
    representativeId: story.gid('Representative', person),
    type: 'party-delegate',
    wardId: story.gid('Ward', village),
  };
  const mandate = await act(clerk, 'startMandate', { ...input, startedOn: `${story.year}-01-01`, isPrimary: true });
  await act(clerk, 'endMandate', {
    mandateId: mandate.id,
    version: 1,
    endedOn: `${story.year}-07-31`,
    reason: '外出务工',
  });
  const { nodes, totalCount } = (await auditor.data(LOG, { recordId: mandate.id })).auditEntries;
  expect(totalCount).toBe(2);
  expect(nodes).toMatchObject([
    {
      action: 'endMandate',
      actorName: '联络办',
      recordType: 'Mandate',
      before: { endedOn: null },
      after: { endedOn: `${story.year}-07-31`, endedReason: '外出务工' },
      record: { id: mandate.id },
    },
    { action: 'startMandate', before: null, after: { type: 'party-delegate', startedOn: `${story.year}-01-01` } },
  ]);
  expect(nodes[0].sequence).toBe(nodes[1].sequence + 1);
  expect(nodes[0].hash).toMatch(/^[0-9a-f]{64}$/);
});

test('the log is read a page at a time', async () => {
  await logged(3);
  const first = (await auditor.data(LOG, { first: 2 })).auditEntries;
  const rest = (await auditor.data(LOG, { first: 100, after: first.pageInfo.endCursor })).auditEntries;
  const sequences = [...first.nodes, ...rest.nodes].map((node: Data) => node.sequence);
  expect(sequences).toEqual(sequences.toSorted((one, other) => other - one));
  expect(sequences).toHaveLength(first.totalCount);
});

test('an entry that was rewritten behind its back is found, and so is one that was taken away', async () => {
  await logged(4);
  const { entryCount } = await check();
  expect(await check()).toMatchObject({ isIntact: true });
  const of = [story.jurisdictionId, entryCount - 1];
  const [{ payload }] = (await story.query(
    'select payload from audit_entries where jurisdiction_id = $1 and sequence = $2',
    of,
  )) as [Data];
  const rewrite = 'update audit_entries set payload = $3 where jurisdiction_id = $1 and sequence = $2';
  await story.query(rewrite, [...of, payload.replace('核实', '查看')]);
  expect(await check()).toEqual({ isIntact: false, entryCount, firstBrokenSequence: entryCount - 1 });
  await story.query(rewrite, [...of, payload]);
  expect(await check()).toMatchObject({ isIntact: true });
  await story.query('delete from audit_entries where jurisdiction_id = $1 and sequence = $2', [
    story.jurisdictionId,
    entryCount,
  ]);
  expect(await check()).toEqual({ isIntact: false, entryCount: entryCount - 1, firstBrokenSequence: entryCount });
});

test('each jurisdiction has a log of its own', async () => {
  const other = await Story.begin(server);
  expect(await check(await other.user('AUDITOR'))).toEqual({
    isIntact: true,
    entryCount: 0,
    firstBrokenSequence: null,
  });
  await other.close();
});

test('is read by auditors and administrators alone', async () => {
  for (const role of ['LIAISON_OFFICE', 'LEADER', 'EVALUATOR', 'REPRESENTATIVE', 'HOUSEHOLD'] as const) {
    const household = await story.household({ wardId: (await story.ward()).id });
    const person = await story.insert('representatives', {});
    const reader = await story.user(role, { householdId: household.id, representativeId: person.id });
    expect(await reader.refusal(CHECK)).toBe('FORBIDDEN');
    expect(await reader.refusal(LOG)).toBe('FORBIDDEN');
  }
  expect(await check(await story.user('ADMINISTRATOR'))).toHaveProperty('entryCount');
});
