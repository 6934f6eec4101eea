import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

const FILE = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');
/** The items of the fixture's pledge, put in other words. */
const withPledge = (form: string) => FILE.replace(/^pledge:\n(?: .*\n|\n)*?(?=^\S)/m, `${form}\n`);

const COMMITMENTS = `pledge:
  title: { zh-CN: 公开承诺, en: Public commitment }
  publicFrom: signed
  items:
    - { key: goal, title: { zh-CN: 目标, en: Goal }, times: { min: 1, max: 3 }, evidence: none, confirmedBy: [liaison] }
    - { key: extra, title: { zh-CN: 其他, en: Other }, times: { min: 0 }, evidence: none, confirmedBy: [liaison] }
`;
const ACTIVITIES = `pledge:
  title: { zh-CN: 年度活动, en: Activities of the year }
  form: activities
  publicFrom: signed
  items:
    - { key: report, title: { zh-CN: 写一篇调研报告, en: Write a report }, wording: fixed, evidence: record, confirmedBy: [liaison] }
`;

let server: TestServer;
let story: Story;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, withPledge(COMMITMENTS));
});
afterAll(async () => {
  await story.close();
  await server.close();
});

async function somebody() {
  const village = await story.ward();
  const person = await story.representative({ wardId: village.id });
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
  return { client, input: { representativeId: story.gid('Representative', person), year: story.year } };
}

const FIELDS = 'id items { key title text fulfilment }';

describe('a form on which the number is free', () => {
  test('keeps as many as somebody writes, in own words, within what the programme allows', async () => {
    const { client, input } = await somebody();
    const goals = (...texts: string[]) => texts.map(text => ({ key: 'goal', text }));
    const refusal = (items: object[]) => refused(client, 'makePledge', { ...input, items });
    expect(await refusal([])).toMatchObject({ reason: 'item-times' });
    expect(await refusal(goals('一', '二', '三', '四'))).toMatchObject({ reason: 'item-times', field: 'items' });
    expect(await refusal(goals('一', ' '))).toMatchObject({ reason: 'text-missing' });
    const pledge = await act(client, 'makePledge', { ...input, items: goals('修路', '植树') }, FIELDS);
    expect(pledge.items).toMatchObject([
      { key: 'goal', title: '目标', text: '修路' },
      { key: 'goal', title: '目标', text: '植树' },
    ]);
  });
});

describe('activities of the year', () => {
  test('are worded by the programme, and nobody calls them a pledge', async () => {
    await story.adopt(withPledge(ACTIVITIES));
    const { client, input } = await somebody();
    const make = `mutation ($input: MakePledgeInput!) { makePledge(input: $input) { ${FIELDS} } }`;
    const sent = { input: { clientKey: crypto.randomUUID(), ...input, items: [{ key: 'report' }] } };
    const english = { 'accept-language': 'en' };
    const { makePledge } = await client.data(make, sent, english);
    expect(makePledge.items).toMatchObject([{ key: 'report', text: 'Write a report' }]);
    const read = `{ pledge(id: "${makePledge.id}") { items { text } } }`;
    expect((await client.data(read)).pledge.items).toEqual([{ text: '写一篇调研报告' }]);
    expect((await client.data(read, {}, english)).pledge.items).toEqual([{ text: 'Write a report' }]);
    const { jurisdiction } = await client.data(
      '{ jurisdiction { programme { pledgeTitle pledgeForm pledgeItems { hasOwnWords minTimes maxTimes } } } }',
    );
    expect(jurisdiction.programme).toEqual({
      pledgeTitle: '年度活动',
      pledgeForm: 'activities',
      pledgeItems: [{ hasOwnWords: false, minTimes: 1, maxTimes: 1 }],
    });
  });
});
