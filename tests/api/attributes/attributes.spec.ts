import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

let server: TestServer;
let story: Story;
let village: Row<'wards'>;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const FIELDS = 'id version attributes { key title values inWords }';

describe('attributes of a mandate', () => {
  test('are set one by one in the order of the programme, and taken away by an empty list', async () => {
    const { mandate } = await story.representative({ wardId: village.id });
    const mandateId = story.gid('Mandate', mandate);
    const attributes = [
      { key: 'posts', values: ['accountant', 'secretary'] },
      { key: 'seniority', values: ['4.5'] },
    ];
    const set = await act(office, 'setMandateAttributes', { mandateId, version: 1, attributes }, FIELDS);
    expect(set.attributes).toEqual([
      { key: 'posts', title: '职务', values: ['secretary', 'accountant'], inWords: '书记、会计' },
      { key: 'seniority', title: '资历（年）', values: ['4.5'], inWords: '4.5' },
    ]);
    const [row] = await story.query('select attributes from mandates where id = $1', [mandate.id]);
    expect(row!.attributes).toEqual({ posts: ['secretary', 'accountant'], seniority: 4.5 });
    const cleared = { mandateId, version: set.version, attributes: [{ key: 'posts', values: [] }] };
    const left = await act(office, 'setMandateAttributes', cleared, FIELDS);
    expect(left.attributes).toMatchObject([{ key: 'seniority' }]);
    expect(await refused(office, 'setMandateAttributes', cleared)).toMatchObject({ reason: 'stale-version' });
  });

  test('are what the programme names, with the values it allows', async () => {
    const { mandate } = await story.representative({ wardId: village.id });
    const set = (key: string, ...values: string[]) =>
      refused(office, 'setMandateAttributes', {
        mandateId: story.gid('Mandate', mandate),
        version: 1,
        attributes: [{ key, values }],
      });
    expect(await set('class', 'large')).toMatchObject({ reason: 'unknown-attribute', field: 'attributes' });
    expect(await set('posts', 'king')).toMatchObject({ reason: 'attribute-value', field: 'attributes.posts' });
    expect(await set('seniority', 'long')).toMatchObject({ reason: 'attribute-number' });
    expect(await set('seniority', '1', '2')).toMatchObject({ reason: 'attribute-single' });
  });

  test('are read by whom they are about and the readers, not by neighbours, and set by the office alone', async () => {
    const person = await story.representative({ wardId: village.id });
    const neighbour = await story.representative({ wardId: village.id });
    const mandateId = story.gid('Mandate', person.mandate);
    const query = `{ node(id: "${mandateId}") { ... on Mandate { attributes { key } } } }`;
    const own = await story.user('REPRESENTATIVE', { representativeId: person.id });
    const other = await story.user('REPRESENTATIVE', { representativeId: neighbour.id });
    expect((await own.data(query)).node.attributes).toEqual([]);
    expect(await other.refusal(query)).toBe('FORBIDDEN');
    const input = { mandateId, version: 1, attributes: [] };
    expect(await refused(own, 'setMandateAttributes', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(await story.user('EVALUATOR'), 'setMandateAttributes', input)).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('attributes of a ward', () => {
  test('are set by the office and read by everybody', async () => {
    const wardId = story.gid('Ward', village);
    const input = { wardId, version: 1, attributes: [{ key: 'class', values: ['large'] }] };
    expect(await refused(await story.user('LEADER'), 'setWardAttributes', input)).toMatchObject({ code: 'FORBIDDEN' });
    await act(office, 'setWardAttributes', input);
    const { ward } = await story
      .visitor()
      .data('query ($id: ID!) { ward(id: $id) { attributes { inWords } } }', { id: wardId });
    expect(ward.attributes).toEqual([{ inWords: '大村' }]);
  });
});
