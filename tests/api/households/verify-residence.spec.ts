import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import { figuresOf, recompute } from '../measures/figures.js';

let server: TestServer;
let story: Story;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const LIST = `query ($wardId: ID!, $before: Date!) {
  households(wardId: $wardId, notVerifiedSince: $before) { nodes { code } } }`;

describe('where a household lives', () => {
  test('is said with the day somebody looked, and never with a day before the last look', async () => {
    const village = await story.ward();
    const household = await story.household({ wardId: village.id, verifiedOn: addDays(story.today, -30) });
    const input = { householdId: story.gid('Household', household), version: 1, residence: 'AWAY' };
    const tooEarly = { ...input, verifiedOn: addDays(story.today, -31) };
    expect(await refused(office, 'verifyResidence', tooEarly)).toMatchObject({ reason: 'verified-later' });
    const tomorrow = { ...input, verifiedOn: addDays(story.today, 1) };
    expect(await refused(office, 'verifyResidence', tomorrow)).toMatchObject({ reason: 'in-the-future' });
    const fields = 'residence verifiedOn version';
    expect(await act(office, 'verifyResidence', { ...input, verifiedOn: story.today }, fields)).toEqual({
      residence: 'AWAY',
      verifiedOn: story.today,
      version: 2,
    });
    expect(await refused(office, 'verifyResidence', { ...input, verifiedOn: story.today })).toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('stays in its history with who looked and when, and with what the ledger said before', async () => {
    const village = await story.ward();
    const household = await story.household({ wardId: village.id, verifiedOn: null });
    const id = story.gid('Household', household);
    const checks = 'residenceChecks { residence verifiedOn verifiedBy }';
    const earlier = addDays(story.today, -40);
    const first = { householdId: id, version: 1, residence: 'AWAY', verifiedOn: earlier };
    await act(office, 'verifyResidence', first);
    const clerk = await story.user('LEADER', { wardId: village.id }, '王主任');
    const second = { householdId: id, version: 2, residence: 'PRESENT', verifiedOn: story.today };
    expect(await act(clerk, 'verifyResidence', second, checks)).toEqual({
      residenceChecks: [
        { residence: 'PRESENT', verifiedOn: story.today, verifiedBy: '王主任' },
        { residence: 'AWAY', verifiedOn: earlier, verifiedBy: 'LIAISON_OFFICE' },
        { residence: 'PRESENT', verifiedOn: null, verifiedBy: null },
      ],
    });
  });

  test('counts a year by what was last found before its end: a household that closes later stays in the year before', async () => {
    const village = await story.ward();
    const household = await story.household({ wardId: village.id, verifiedOn: `${story.year}-03-01` });
    const id = story.gid('Household', household);
    await act(office, 'verifyResidence', { householdId: id, version: 1, residence: 'CLOSED', verifiedOn: story.today });
    for (const year of [story.year, story.year + 1]) await recompute(server, story, { of: year });
    const counted = (year: number) => figuresOf(office, year, ['households.count'], story.gid('Ward', village));
    expect(await counted(story.year)).toEqual(['1']);
    expect(await counted(story.year + 1)).toEqual(['0']);
  });

  test('is not for whoever is linked to it to say: it decides what they are measured by', async () => {
    const village = await story.ward();
    const person = await story.representative({ wardId: village.id });
    const household = await story.household({ wardId: village.id });
    await story.insert('links', { mandateId: person.mandate.id, householdId: household.id });
    const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
    const input = {
      householdId: story.gid('Household', household),
      version: 1,
      residence: 'CLOSED',
      verifiedOn: story.today,
    };
    expect(await refused(client, 'verifyResidence', input)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is to be looked at again when nobody did for a year; closed households are not', async () => {
    const village = await story.ward();
    const wardId = village.id;
    const yearAgo = addDays(story.today, -365);
    await story.household({ wardId, code: 'N-1', verifiedOn: null });
    await story.household({ wardId, code: 'N-2', verifiedOn: addDays(yearAgo, -1) });
    await story.household({ wardId, code: 'N-3', verifiedOn: yearAgo });
    await story.household({ wardId, code: 'N-4', verifiedOn: null, residence: 'CLOSED' });
    const { nodes } = (await office.data(LIST, { wardId: story.gid('Ward', village), before: yearAgo })).households;
    expect(nodes).toEqual([{ code: 'N-1' }, { code: 'N-2' }]);
  });
});
