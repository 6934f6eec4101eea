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

const PAPER = 'id version page paperOn enteredBy readBackOn signedName recordTitle viewerCanReadBack';
const LIST = `query ($year: Int!, $isReadBack: Boolean, $representativeId: ID) {
  proxyEntries(year: $year, isReadBack: $isReadBack, representativeId: $representativeId) { nodes { ${PAPER} } } }`;

/** An old representative with a household, whose paper book the office has. */
async function elder() {
  const village = await story.ward();
  const person = await story.representative({ wardId: village.id }, { name: '李大爷' });
  const household = await story.household({ wardId: village.id });
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
  await story.insert('links', { mandateId: person.mandate.id, householdId: household.id });
  const representativeId = story.gid('Representative', person);
  const visit = {
    representativeId,
    householdId: story.gid('Household', household),
    visitedOn: `${story.year}-06-01`,
    channel: 'HOME',
  };
  const paper = { page: '第12页', paperOn: `${story.year}-06-02` };
  return { person, client, household, representativeId, visit, paper };
}

describe('entering from the paper page for somebody else', () => {
  test('shows on the visit who entered it, for whom, from which page, and that nobody has read it back', async () => {
    const { client, visit, paper, household } = await elder();
    const entered = await act(office, 'logVisit', { ...visit, paper }, `id proxyEntry { ${PAPER} }`);
    expect(entered.proxyEntry).toMatchObject({
      ...paper,
      enteredBy: '王办事员',
      readBackOn: null,
      recordTitle: household.code,
      viewerCanReadBack: true,
    });
    expect(await refused(client, 'logVisit', { ...visit, paper })).toMatchObject({ code: 'FORBIDDEN' });
    const tomorrow = { ...paper, paperOn: addDays(story.today, 1) };
    expect(await refused(office, 'logVisit', { ...visit, paper: tomorrow })).toMatchObject({ field: 'paperOn' });
  });

  test('is read back once, signed with the name of the person, and leaves the list of what waits', async () => {
    const { client, visit, paper, representativeId } = await elder();
    const { proxyEntry } = await act(office, 'logVisit', { ...visit, paper }, `proxyEntry { ${PAPER} }`);
    const year = Number(story.today.slice(0, 4));
    const waiting = { year, isReadBack: false, representativeId };
    expect((await client.data(LIST, waiting)).proxyEntries.nodes).toMatchObject([{ id: proxyEntry.id }]);
    const input = { proxyEntryId: proxyEntry.id, version: 1, readBackOn: story.today, signedName: '李大爷' };
    expect(await refused(client, 'readBackEntry', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(office, 'readBackEntry', { ...input, signedName: '王办事员' })).toMatchObject({
      reason: 'paper-signed-by-other',
    });
    const before = { ...input, readBackOn: addDays(story.today, -1) };
    expect(await refused(office, 'readBackEntry', before)).toMatchObject({ reason: 'read-back-before-entry' });
    expect(await act(office, 'readBackEntry', input, PAPER)).toMatchObject({ readBackOn: story.today });
    expect(await refused(office, 'readBackEntry', { ...input, version: 2 })).toMatchObject({
      reason: 'paper-read-back',
    });
    expect((await client.data(LIST, waiting)).proxyEntries.nodes).toEqual([]);
  });

  test('works for what was pledged as it does for visits', async () => {
    const { person, paper, representativeId } = await elder();
    const pledge = await story.pledge({ representativeId: person.id }, [{}]);
    const claim = {
      pledgeItemId: story.gid('PledgeItem', pledge.items[0]!),
      version: 1,
      claimedOn: `${story.year}-06-01`,
      note: '水井修好了',
      paper,
    };
    await act(office, 'claimPledgeItem', claim, `proxyEntry { page }`);
    const year = Number(story.today.slice(0, 4));
    const { nodes } = (await office.data(LIST, { year, representativeId })).proxyEntries;
    expect(nodes).toMatchObject([{ page: '第12页', recordTitle: '修一口井' }]);
  });

  test('shows to nobody else for whom the office enters', async () => {
    const { visit, paper, representativeId } = await elder();
    await act(office, 'logVisit', { ...visit, paper });
    const stranger = await elder();
    const year = Number(story.today.slice(0, 4));
    expect((await stranger.client.data(LIST, { year, representativeId })).proxyEntries.nodes).toEqual([]);
  });
});
