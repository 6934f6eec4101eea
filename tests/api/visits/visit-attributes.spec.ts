import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { withVisits } from './visits-programme.js';

const PROGRAMME = withVisits(`
quota: none
channels: [HOME, GO_DOWN, APPOINTMENT]
rounds:
  - { key: spring, title: { zh-CN: 上半年集中走访, en: Spring round }, from: "03-01", until: "04-30" }
help:
  - { key: funds, title: { zh-CN: 帮资金, en: Funds } }
  - { key: policy, title: { zh-CN: 送政策, en: Policy } }
`);

let server: TestServer;
let story: Story;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, PROGRAMME);
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

async function contact(monthAndDay: string) {
  const ward = await story.ward();
  const person = await story.representative({ wardId: ward.id });
  const household = await story.household({ wardId: ward.id });
  await story.insert('links', { mandateId: person.mandate.id, householdId: household.id });
  return {
    representativeId: story.gid('Representative', person),
    householdId: story.gid('Household', household),
    visitedOn: `${story.year}-${monthAndDay}`,
    channel: 'HOME',
  };
}

const FIELDS = 'id channelTitle isCollective round { key title } help { key title } duty { key title } need suggestion';

describe('a contact', () => {
  test('says how, alone or together, in which round, what help it brought, and what was needed and suggested', async () => {
    const told = {
      isCollective: true,
      round: 'spring',
      help: ['policy', 'policy'],
      duty: 'link',
      need: '化肥',
      suggestion: ' 修渠 ',
    };
    const visit = await act(office, 'logVisit', { ...(await contact('03-15')), channel: 'GO_DOWN', ...told }, FIELDS);
    expect(visit).toMatchObject({
      channelTitle: '下访',
      isCollective: true,
      round: { key: 'spring', title: '上半年集中走访' },
      help: [{ key: 'policy', title: '送政策' }],
      duty: { key: 'link', title: '联系群众' },
      need: '化肥',
      suggestion: '修渠',
    });
  });

  test('that says none of this stays as it was: earlier visits are valid', async () => {
    const visit = await act(office, 'logVisit', await contact('05-15'), FIELDS);
    expect(visit).toMatchObject({
      isCollective: null,
      round: null,
      help: [],
      duty: null,
      need: null,
      suggestion: null,
    });
  });

  test.each([
    ['a channel that the programme does not offer', { channel: 'PHONE' }, 'visit-channel', 'channel'],
    ['a kind of help that it does not name', { help: ['funds', 'gold'] }, 'visit-help', 'help'],
    ['a duty that it does not name', { duty: 'toll' }, 'visit-duty', 'duty'],
    ['a round that it does not have', { round: 'autumn' }, 'visit-round', 'round'],
    ['a round on a day outside of it', { round: 'spring' }, 'visit-round-days', 'round'],
  ])('is refused with %s', async (_, told, reason, field) => {
    expect(await refused(office, 'logVisit', { ...(await contact('05-01')), ...told })).toEqual({
      code: 'BAD_USER_INPUT',
      reason,
      field,
    });
  });
});

test('who logs a visit is offered what the programme has, and nothing is due where it asks for nothing', async () => {
  const { jurisdiction } = await office.data(`{ jurisdiction { programme { visits {
    channels { key title } rounds { key from until } help { key } duties { key } rules { key } hasDueVisits } } } }`);
  const year = story.today.slice(0, 4);
  expect(jurisdiction.programme.visits).toEqual({
    channels: [
      { key: 'HOME', title: '入户' },
      { key: 'GO_DOWN', title: '下访' },
      { key: 'APPOINTMENT', title: '约访' },
    ],
    rounds: [{ key: 'spring', from: `${year}-03-01`, until: `${year}-04-30` }],
    help: [{ key: 'funds' }, { key: 'policy' }],
    duties: [{ key: 'link' }],
    rules: [],
    hasDueVisits: false,
  });
});
