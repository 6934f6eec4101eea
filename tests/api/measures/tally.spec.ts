import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { recompute } from './figures.js';

const FIXTURE = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');
const TALLIES = `
tallies:
  - key: ones
    title: { zh-CN: 两个一, en: Two ones }
    note: { zh-CN: 不计分, en: No points }
    types: [party-delegate]
    items:
      - { key: visit, title: { zh-CN: 一访, en: One visit }, measure: visits.count }
      - { key: suggestion, title: { zh-CN: 一条意见, en: One suggestion }, measure: matters.raised, of: suggestion }
`;
const OF_PERSON = `query ($id: ID!, $year: Int!) { representative(id: $id) { primaryMandate { id } tallies(year: $year) {
  key title note items { key title figure { measure numerator denominator } } } } }`;

let server: TestServer;
let story: Story;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, FIXTURE + TALLIES);
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const talliesOf = async (reader: Client, id: string): Promise<Data> =>
  (await reader.data(OF_PERSON, { id, year: story.year })).representative;

describe('a way of working that nobody promises', () => {
  test('is counted for each person of its types from the records, and each count opens down to them', async () => {
    const village = await story.ward();
    const delegate = await story.representative({ wardId: village.id, type: 'party-delegate' });
    const household = await story.household({ wardId: village.id });
    const id = story.gid('Representative', delegate);
    for (const day of ['03-01', '04-01']) {
      const visitedOn = `${story.year}-${day}`;
      await story.insert('visits', { representativeId: delegate.id, householdId: household.id, visitedOn });
    }
    await recompute(server, story);
    const { primaryMandate, tallies } = await talliesOf(office, id);
    expect(tallies).toEqual([
      {
        ...{ key: 'ones', title: '两个一', note: '不计分' },
        items: [
          { key: 'visit', title: '一访', figure: { measure: 'visits.count', numerator: '2', denominator: null } },
          {
            ...{ key: 'suggestion', title: '一条意见' },
            figure: { measure: 'matters.raised/suggestion', numerator: '0', denominator: null },
          },
        ],
      },
    ]);
    const { measureRecords } = await office.data(
      `query ($mandateId: ID!, $year: Int!) { measureRecords(measure: "visits.count", year: $year, mandateId: $mandateId,
        first: 10) { nodes { occurredOn } } }`,
      { mandateId: primaryMandate.id, year: story.year },
    );
    expect(measureRecords.nodes.length).toBe(2);
  });

  test('is nothing to people of other types, and no business of other people', async () => {
    const { id: wardId } = await story.ward();
    const other = await story.representative({ wardId, type: 'villagers-representative' });
    expect((await talliesOf(office, story.gid('Representative', other))).tallies).toEqual([]);
    const stranger = await story.user('REPRESENTATIVE', { representativeId: other.id });
    const delegate = await story.representative({ wardId, type: 'party-delegate' });
    const query = 'query ($id: ID!, $year: Int!) { representative(id: $id) { tallies(year: $year) { key } } }';
    const variables = { id: story.gid('Representative', delegate), year: story.year };
    expect(await stranger.refusal(query, variables)).toBe('FORBIDDEN');
  });

  test('cannot count what only a place has', async () => {
    const text = (FIXTURE + TALLIES).replace('measure: visits.count', 'measure: taskLists.done');
    const lists = readFileSync(new URL('../../fixtures/task-lists.yaml', import.meta.url), 'utf8');
    const { checkProgramme } = await office.data(
      `query ($sourceText: String!) { checkProgramme(fileName: "a.yaml", sourceText: $sourceText) { problems { found } } }`,
      { sourceText: text + lists },
    );
    expect(checkProgramme.problems).toMatchObject([{ found: expect.stringContaining('taskLists.done') }]);
  });
});
