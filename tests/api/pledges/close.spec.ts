import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { ITEM } from './pledger-story.js';

let server: TestServer;
let story: Story;
let village: Row<'wards'>;
let office: Client;
let leader: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE', {}, '联络办');
  leader = await story.user('LEADER', { wardId: village.id }, '村领导');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

describe('closing a year', () => {
  test('leaves unclaimed items unfulfilled and claims to be judged; retried it answers the same', async () => {
    const own = await Story.begin(server);
    const place = await own.ward();
    const clerk = await own.user('LIAISON_OFFICE');
    const person = await own.representative({ wardId: place.id });
    const claimed = { fulfilment: 'CLAIMED', claimedOn: `${own.year}-05-01` };
    const pledge = await own.pledge({ representativeId: person.id }, [
      { key: 'suggestion' },
      { key: 'deed', ...claimed },
      { key: 'household', fulfilment: 'IN_PROGRESS' },
    ]);
    const unsigned = await own.representative({ wardId: place.id });
    await own.pledge({ representativeId: unsigned.id, signedName: null, signedOn: null }, [{ key: 'deed' }]);
    const input = { clientKey: randomUUID(), year: own.year };
    expect(await act(clerk, 'closePledges', input, '')).toBe(1);
    expect(await act(clerk, 'closePledges', input, '')).toBe(1);
    expect(await act(clerk, 'closePledges', { year: own.year }, '')).toBe(0);
    const states = await own.query('select fulfilment from pledge_items where pledge_id = $1 order by ordinal', [
      pledge.id,
    ]);
    expect(states.map(row => row.fulfilment)).toEqual(['UNFULFILLED', 'CLAIMED', 'UNFULFILLED']);
    expect(await own.count('pledges', 'closed_on is null')).toBe(1);
    const [suggestion, deed] = pledge.items.map(item => own.gid('PledgeItem', item));
    const late = { pledgeItemId: suggestion!, version: 2, claimedOn: `${own.year}-12-01`, note: '补报' };
    expect(await refused(clerk, 'claimPledgeItem', late)).toMatchObject({ code: 'CONFLICT', reason: 'pledge-closed' });
    expect(await act(clerk, 'confirmPledgeItem', { pledgeItemId: deed, version: 1 }, ITEM)).toMatchObject({
      fulfilment: 'CONFIRMED',
    });
    await own.close();
  });

  test('is for the office, and not for a year to come', async () => {
    expect(await refused(leader, 'closePledges', { year: story.year }, '')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(office, 'closePledges', { year: story.year + 2 }, '')).toMatchObject({
      reason: 'year-too-far',
      field: 'year',
    });
  });
});
