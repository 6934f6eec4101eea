import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { withVisits } from './visits-programme.js';

const PROGRAMME = withVisits(`
quota:
  - { key: once-a-year, title: { zh-CN: 每户每年一次, en: Once a year }, per: household, channels: [HOME], every: year }
mustVisit:
  - { key: members, title: { zh-CN: 党员中心户, en: Members }, trigger: category, categories: [party-member], within: P1Y }
  - { key: hardship, title: { zh-CN: 特殊困难, en: Hardship }, trigger: category, categories: [hardship], within: P1Y }
`);

let server: TestServer;
let story: Story;
let office: Client;
let village: Row<'wards'>;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, PROGRAMME);
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const on = (monthAndDay: string) => `${story.year}-${monthAndDay}`;

/** Somebody of a group with a meeting day on 10 March, who visits a household on a day. */
async function visitOn(day: string, category: string, channel = 'HOME') {
  const group = await story.insert('groups', { wardId: village.id });
  const person = await story.representative({ wardId: village.id, groupId: group.id });
  const household = await story.household({ wardId: village.id }, [category]);
  await story.insert('links', { mandateId: person.mandate.id, householdId: household.id });
  const held = { scheduledOn: on('03-10'), originalOn: on('03-10'), state: 'HELD' };
  const meeting = await story.insert('activities', { groupId: group.id, wardId: village.id, ...held });
  const facts = { representativeId: person.id, householdId: household.id, visitedOn: on(day), channel };
  const visit = await story.insert('visits', facts);
  return { person, household, meeting, visit };
}

const DUTIES = 'query ($id: ID!) { node(id: $id) { ... on Visit { duties { kind title recordId } } } }';
const dutiesOf = async (reader: Client, visit: { id: string }): Promise<Data[]> =>
  (await reader.data(DUTIES, { id: story.gid('Visit', visit) })).node.duties;

describe('one visit', () => {
  test('may meet the fixed day, a must-visit, a rule and a promise at once, and says so', async () => {
    const { person, meeting, visit } = await visitOn('03-10', 'party-member');
    const pledge = await story.pledge({ representativeId: person.id }, [{ key: 'deed' }]);
    await story.insert('evidence', { pledgeItemId: pledge.items[0]!.id, visitId: visit.id });
    expect(await dutiesOf(office, visit)).toEqual([
      { kind: 'ACTIVITY', title: '面见日', recordId: story.gid('Activity', meeting) },
      { kind: 'MUST_VISIT', title: '党员中心户', recordId: null },
      { kind: 'PLEDGE', title: '办一件实事', recordId: story.gid('Pledge', pledge) },
      { kind: 'RULE', title: '每户每年一次', recordId: null },
    ]);
  });

  test('by telephone on another day fulfils only what any contact fulfils', async () => {
    const { visit } = await visitOn('03-11', 'party-member', 'PHONE');
    expect((await dutiesOf(office, visit)).map(({ kind }) => kind)).toEqual(['MUST_VISIT']);
    expect(await dutiesOf(office, (await visitOn('03-11', 'ordinary', 'PHONE')).visit)).toEqual([]);
  });

  test('does not tell the office which sensitive category made it a must-visit', async () => {
    const { person, visit } = await visitOn('03-11', 'hardship', 'PHONE');
    expect(await dutiesOf(office, visit)).toMatchObject([{ title: '必访（缘由不公开）' }]);
    const own = await story.user('REPRESENTATIVE', { representativeId: person.id });
    expect(await dutiesOf(own, visit)).toMatchObject([{ title: '特殊困难' }]);
  });
});

test('the diary lists the own visits in the order of the days, the whole year or one month', async () => {
  const { person, household } = await visitOn('03-10', 'ordinary');
  for (const day of ['02-05', '03-02'])
    await story.insert('visits', { representativeId: person.id, householdId: household.id, visitedOn: on(day) });
  const query = `query ($year: Int!, $month: Int, $representativeId: ID!) {
    visits(year: $year, month: $month, representativeId: $representativeId, oldestFirst: true) { nodes { visitedOn } } }`;
  const days = async (month: number | null) => {
    const variables = { year: story.year, month, representativeId: story.gid('Representative', person) };
    return (await office.data(query, variables)).visits.nodes.map(({ visitedOn }: Data) => visitedOn);
  };
  expect(await days(null)).toEqual([on('02-05'), on('03-02'), on('03-10')]);
  expect(await days(3)).toEqual([on('03-02'), on('03-10')]);
});
