import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { createPledger, ITEM } from './pledger-story.js';

let server: TestServer;
let story: Story;
let village: Row<'wards'>;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE', {}, '联络办');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const day = (monthAndDay: string) => `${story.year}-${monthAndDay}`;
const pledger = () => createPledger(story, village.id);

describe('a claim needs what the item demands', () => {
  test('a suggestion needs a matter of that kind which the pledger raised in the year', async () => {
    const p = await pledger();
    const raised = (facts: object = {}) =>
      story.insert('matters', { representativeId: p.person.id, wardId: village.id, raisedOn: day('03-01'), ...facts });
    const claim = { pledgeItemId: p.items.suggestion, version: 1, claimedOn: day('05-01') };
    const withMatter = async (facts: object) =>
      refused(p.client, 'claimPledgeItem', { ...claim, matterId: story.gid('Matter', await raised(facts)) });
    const other = await pledger();
    const refusal = { code: 'BAD_USER_INPUT', field: 'matterId' };
    expect(await refused(p.client, 'claimPledgeItem', { ...claim, note: '提过' })).toEqual({
      ...refusal,
      reason: 'matter-missing',
    });
    expect(await withMatter({ representativeId: other.person.id })).toEqual({
      ...refusal,
      reason: 'evidence-of-somebody-else',
    });
    expect(await withMatter({ kind: 'request' })).toEqual({ ...refusal, reason: 'matter-of-other-kind' });
    expect(await withMatter({ raisedOn: `${story.year - 1}-12-30` })).toEqual({
      ...refusal,
      reason: 'evidence-of-other-year',
    });
    expect(await withMatter({ raisedOn: day('05-02') })).toEqual({ ...refusal, reason: 'evidence-after-claim' });
    const matterId = story.gid('Matter', await raised());
    const claimed = await act(p.client, 'claimPledgeItem', { ...claim, matterId }, ITEM);
    expect(claimed).toMatchObject({
      fulfilment: 'CLAIMED',
      claimedOn: day('05-01'),
      evidence: [{ matter: { id: matterId } }],
    });
  });

  test('a deed needs a note or a visit of the pledger', async () => {
    const p = await pledger();
    const claim = { pledgeItemId: p.items.deed, version: 1, claimedOn: day('05-01') };
    expect(await refused(p.client, 'claimPledgeItem', claim)).toMatchObject({
      reason: 'record-missing',
      field: 'note',
    });
    const visit = await story.insert('visits', {
      representativeId: p.person.id,
      householdId: p.household.id,
      visitedOn: day('05-01'),
    });
    const claimed = await act(p.client, 'claimPledgeItem', { ...claim, visitId: story.gid('Visit', visit) }, ITEM);
    expect(claimed.evidence).toMatchObject([{ note: null, visit: { id: story.gid('Visit', visit) } }]);
  });

  test('helping a household needs one that was linked to the pledger on that day', async () => {
    const p = await pledger();
    const stranger = (await pledger()).householdId;
    const claim = { pledgeItemId: p.items.help, version: 1, note: '送去仔猪' };
    const refusal = { code: 'BAD_USER_INPUT', field: 'householdId' };
    const help = (by: Client, claimedOn: string, householdId?: string) =>
      refused(by, 'claimPledgeItem', { ...claim, claimedOn, householdId });
    expect(await help(p.client, day('05-01'))).toEqual({ ...refusal, reason: 'household-missing' });
    expect(await help(office, day('05-01'), stranger)).toEqual({ ...refusal, reason: 'household-not-linked' });
    expect(await help(p.client, day('01-31'), p.householdId)).toEqual({ ...refusal, reason: 'household-not-linked' });
    expect(await help(p.client, day('11-01'), p.householdId)).toEqual({ ...refusal, reason: 'household-not-linked' });
    expect(await help(p.client, day('05-01'), stranger)).toMatchObject({ code: 'FORBIDDEN' });
    const last = await act(
      p.client,
      'claimPledgeItem',
      { ...claim, claimedOn: day('10-31'), householdId: p.householdId },
      ITEM,
    );
    expect(last).toMatchObject({ fulfilment: 'CLAIMED', household: { id: p.householdId } });
  });

  test('it is refused before the signing, after the year, in the future, unsigned, and from anybody else', async () => {
    const p = await pledger();
    const claim = (facts: object, by = p.client) =>
      refused(by, 'claimPledgeItem', {
        pledgeItemId: p.items.deed,
        version: 1,
        claimedOn: day('05-01'),
        note: '做了',
        ...facts,
      });
    expect(await claim({ claimedOn: day('01-09') })).toMatchObject({
      reason: 'claimed-before-signing',
      field: 'claimedOn',
    });
    expect(await claim({ claimedOn: `${story.year + 1}-01-01` })).toMatchObject({
      reason: 'claimed-after-year',
      field: 'claimedOn',
    });
    expect(await claim({ claimedOn: addDays(story.today, 1) })).toMatchObject({
      reason: 'in-the-future',
      field: 'claimedOn',
    });
    expect(await claim({}, (await pledger()).client)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await claim({}, p.resident)).toMatchObject({ code: 'FORBIDDEN' });
    const unsigned = await story.pledge(
      { representativeId: p.person.id, year: story.year + 1, signedName: null, signedOn: null },
      [{}],
    );
    expect(await claim({ pledgeItemId: story.gid('PledgeItem', unsigned.items[0]!) })).toMatchObject({
      reason: 'pledge-unsigned',
    });
  });
});
