import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays } from '../../testkit/story.js';
import { type DutyStory, dutyStory, proposer, uploaded } from './duty-story.js';

let server: TestServer;
let told: DutyStory;
beforeAll(async () => {
  server = await startTestServer('empty');
  told = await dutyStory(server);
});
afterAll(async () => {
  await told.story.close();
  await server.close();
});

const FIELDS = `id kindTitle unit quantity outOf note state stateTitle recordedBy verifiedBy version
  representative { id } ward { id } stages { key title } attributes { key title values inWords }`;

describe('recording what happened', () => {
  test('of oneself is a claim, with its stages and attributes in the words of the programme', async () => {
    const { client, input } = await proposer(told);
    const stages = ['filed', 'submitted', 'filed'];
    const record = await act(client, 'recordDuty', { ...input, stages, quantity: '1.5', outOf: '2' }, FIELDS);
    expect(record).toMatchObject({
      kindTitle: '提案',
      quantity: '1.5',
      outOf: '2',
      state: 'CLAIMED',
      recordedBy: '代表本人',
      verifiedBy: null,
      ward: null,
      stages: [
        { key: 'submitted', title: '提交' },
        { key: 'filed', title: '立案' },
      ],
      attributes: [{ key: 'level', title: '级别', values: ['county'], inWords: '县级' }],
    });
  });

  test('of others is for the office, of people as of wards', async () => {
    const { story, village, office } = told;
    const { input } = await proposer(told);
    const { client: neighbour } = await proposer(told);
    expect(await act(office, 'recordDuty', input, FIELDS)).toMatchObject({ state: 'RECORDED' });
    expect(await refused(neighbour, 'recordDuty', input)).toEqual({ code: 'FORBIDDEN', reason: 'forbidden' });
    const petition = {
      kind: 'petition',
      wardId: story.gid('Ward', village),
      happenedOn: `${story.year}-03-01`,
      note: '越级上访',
    };
    const record = await act(office, 'recordDuty', petition, FIELDS);
    expect(record).toMatchObject({ representative: null, ward: { id: petition.wardId }, quantity: '1', stages: [] });
    expect(await refused(neighbour, 'recordDuty', petition)).toMatchObject({ code: 'FORBIDDEN' });
    for (const role of ['EVALUATOR', 'LEADER', 'AUDITOR'] as const) {
      expect(await refused(await story.user(role), 'recordDuty', input)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('tells object, role and number of authors of any kind without an entry in the programme', async () => {
    const { client, input } = await proposer(told);
    const attributes = [
      { key: 'object', values: ['老张家'] },
      { key: 'role', values: ['lead'] },
      { key: 'authors', values: ['3'] },
      { key: 'joint', values: ['true'] },
    ];
    const record = await act(client, 'recordDuty', { ...input, attributes }, FIELDS);
    expect(record.attributes.map(({ inWords }: { inWords: string }) => inWords)).toEqual(['是', '老张家', '领衔', '3']);
    const [row] = await told.story.query('select attributes from duty_records where note = $1 and attributes ? $2', [
      input.note,
      'authors',
    ]);
    expect(row!.attributes).toEqual({ joint: true, object: '老张家', role: 'lead', authors: 3 });
  });

  test('sent again with the same key is recorded once', async () => {
    const { client, input, person } = await proposer(told);
    const clientKey = '01900000-0000-7000-8000-0000000000a1';
    const first = await act(client, 'recordDuty', { ...input, clientKey });
    expect(await act(client, 'recordDuty', { ...input, clientKey })).toEqual(first);
    expect(await told.story.count('dutyRecords', `representative_id = '${person.id}'`)).toBe(1);
  });

  test('is refused with the field and what it may hold', async () => {
    const { story, village } = told;
    const { client, input, person } = await proposer(told);
    const refusal = async (change: object) => refused(client, 'recordDuty', { ...input, ...change });
    expect(await refusal({ kind: 'feat' })).toMatchObject({ reason: 'unknown-event-kind', field: 'kind' });
    expect(await refusal({ stages: ['won'] })).toMatchObject({ reason: 'unknown-stage', field: 'stages' });
    expect(await refusal({ note: ' ' })).toMatchObject({ reason: 'text-missing', field: 'note' });
    expect(await refusal({ quantity: '-1' })).toMatchObject({ reason: 'quantity-negative', field: 'quantity' });
    expect(await refusal({ outOf: '0' })).toMatchObject({ reason: 'out-of-nothing', field: 'outOf' });
    expect(await refusal({ happenedOn: addDays(story.today, 1) })).toMatchObject({ reason: 'in-the-future' });
    const attribute = (key: string, ...values: string[]) => refusal({ attributes: [{ key, values }] });
    expect(await attribute('colour', 'red')).toMatchObject({ reason: 'unknown-attribute', field: 'attributes' });
    expect(await attribute('level', 'moon')).toMatchObject({ reason: 'attribute-value', field: 'attributes.level' });
    expect(await attribute('level', 'county', 'township')).toMatchObject({ reason: 'attribute-single' });
    expect(await attribute('joint', 'perhaps')).toMatchObject({ reason: 'attribute-value', field: 'attributes.joint' });
    expect(await attribute('authors', 'few')).toMatchObject({ reason: 'attribute-number' });
    const wardId = story.gid('Ward', village);
    expect(await refusal({ wardId })).toMatchObject({ reason: 'event-of-person', field: 'representativeId' });
    expect(await refusal({ kind: 'petition' })).toMatchObject({ reason: 'event-of-ward', field: 'wardId' });
    await story.query('update mandates set ended_on = $1 where id = $2', [`${story.year}-04-30`, person.mandate.id]);
    expect(await refusal({})).toMatchObject({ reason: 'not-in-office', field: 'happenedOn' });
  });

  test('may show a file that one uploaded oneself, never one of others', async () => {
    const { story, office } = told;
    const { client, input, person } = await proposer(told);
    const [own] = await story.query('select user_id from role_assignments where representative_id = $1', [person.id]);
    const fileId = await uploaded(story, own!.user_id);
    const record = await act(client, 'recordDuty', { ...input, fileId }, 'id version file { id name }');
    expect(record.file).toEqual({ id: fileId, name: '证书.pdf' });
    const ofOthers = { ...input, fileId: await uploaded(story) };
    for (const somebody of [client, office]) {
      expect(await refused(somebody, 'recordDuty', ofOthers)).toMatchObject({ code: 'NOT_FOUND', field: 'fileId' });
    }
    const change = { dutyRecordId: record.id, version: record.version, note: '写清楚些', fileId };
    expect(await act(office, 'changeDutyRecord', change, 'file { id }')).toEqual({ file: { id: fileId } });
  });
});
