import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays } from '../../testkit/story.js';
import { type LinkageTown, linkageTown } from './linkage-town.js';

let server: TestServer;
let town: LinkageTown;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
});
beforeEach(async () => {
  town = await linkageTown(server);
  office = await town.story.user('LIAISON_OFFICE');
});
afterEach(() => town.story.close());
afterAll(() => server.close());

const HISTORY = `query ($id: ID!) { household(id: $id) { links { totalCount nodes {
  id startedOn endedOn post task mandate { representative { name } } predecessor { mandate { representative { name } } } } } } }`;
const LINKS = `query ($representativeId: ID!, $period: LinkPeriod) { links(representativeId: $representativeId, period: $period) {
  nodes { id startedOn endedOn household { code } } } }`;

/** Two workers, of whom the first has three households and shares the last with the second. */
async function twoWorkers() {
  const { story, upper, person, link } = town;
  const [old, next] = [await person('worker', upper.one, '老员'), await person('worker', upper.one, '新员')];
  const households = [];
  for (const code of ['W-1', 'W-2', 'W-3']) households.push(await story.household({ wardId: upper.one.id, code }));
  const links = [];
  for (const each of households) links.push(await link(old.mandate, each, { post: '网格员', task: '包户' }));
  await link(next.mandate, households[2]!);
  const input = {
    fromMandateId: story.gid('Mandate', old.mandate),
    toMandateId: story.gid('Mandate', next.mandate),
    startedOn: story.today,
  };
  const links_ = async (of: { id: string }, period: string): Promise<Data[]> =>
    (await office.data(LINKS, { representativeId: story.gid('Representative', of), period })).links.nodes;
  const codes = async (of: { id: string }, period = 'CURRENT') =>
    (await links_(of, period)).map(each => each.household.code);
  return { old, next, households, links, input, codes };
}

describe('handing households over', () => {
  test('ends every link the day before and begins the next on the day, wherever the other is not linked yet', async () => {
    const { old, next, households, input, codes } = await twoWorkers();
    const { story } = town;
    expect(await act(office, 'handOverLinks', input)).toEqual({ id: input.toMandateId });
    expect(await codes(old)).toEqual([]);
    expect(await codes(old, 'PAST')).toEqual(['W-1', 'W-2', 'W-3']);
    expect(await codes(next)).toEqual(['W-1', 'W-2', 'W-3']);
    const { links } = (await office.data(HISTORY, { id: story.gid('Household', households[0]!) })).household;
    expect(links.nodes).toMatchObject([
      {
        startedOn: story.today,
        endedOn: null,
        post: '网格员',
        task: '包户',
        mandate: { representative: { name: '新员' } },
        predecessor: { mandate: { representative: { name: '老员' } } },
      },
      { endedOn: addDays(story.today, -1), mandate: { representative: { name: '老员' } }, predecessor: null },
    ]);
    expect(await story.count('links')).toBe(6);
  });

  test('hands nobody a household that has left the ledger, and is not held up by it', async () => {
    const { old, next, households, input, codes } = await twoWorkers();
    await town.story.query(`update households set residence = 'CLOSED' where id = $1`, [households[1]!.id]);
    await act(office, 'handOverLinks', input);
    expect(await codes(old)).toEqual([]);
    expect(await codes(next)).toEqual(['W-1', 'W-3']);
  });

  test('may take some households only, and leaves the others where they are', async () => {
    const { old, next, links, input, codes } = await twoWorkers();
    await act(office, 'handOverLinks', { ...input, linkIds: [town.story.gid('Link', links[1]!)] });
    expect(await codes(old)).toEqual(['W-1', 'W-3']);
    expect(await codes(next)).toEqual(['W-2', 'W-3']);
  });

  test('is refused to oneself, of links that somebody else has, of none, and outside the office of who takes over', async () => {
    const { input, next } = await twoWorkers();
    const { story } = town;
    expect(await refused(office, 'handOverLinks', { ...input, toMandateId: input.fromMandateId })).toMatchObject({
      reason: 'handed-to-oneself',
    });
    const [foreign] = await story.query('select id from links where mandate_id = $1', [next.mandate.id]);
    const chosen = { ...input, linkIds: [story.gid('Link', foreign as { id: string })] };
    expect(await refused(office, 'handOverLinks', chosen)).toMatchObject({
      reason: 'nothing-to-hand-over',
      field: 'linkIds',
    });
    expect(await refused(office, 'handOverLinks', { ...input, startedOn: '2019-12-31' })).toMatchObject({
      reason: 'nothing-to-hand-over',
      field: 'fromMandateId',
    });
    await story.query('update mandates set ended_on = $1 where id = $2', [addDays(story.today, -1), next.mandate.id]);
    expect(await refused(office, 'handOverLinks', input)).toMatchObject({ reason: 'mandate-not-held' });
    expect(await story.count('links', 'ended_on is not null')).toBe(0);
  });

  test('is for the office, and each link that ends or begins stands in the log', async () => {
    const { input } = await twoWorkers();
    const { story } = town;
    expect(await refused(await story.user('LEADER'), 'handOverLinks', input)).toMatchObject({ code: 'FORBIDDEN' });
    await act(office, 'handOverLinks', input);
    const logged = `select count(*)::int as n from audit_entries where jurisdiction_id = $1 and action = 'handOverLinks'`;
    expect((await story.query(logged, [story.jurisdictionId]))[0]!.n).toBe(5);
  });
});

describe('what is fixed of a link', () => {
  test('is what the programme asks of the type, and can be said anew', async () => {
    const { story, upper, person } = town;
    const worker = await person('worker', upper.one, '员');
    const household = await story.household({ wardId: upper.one.id });
    const input = {
      mandateId: story.gid('Mandate', worker.mandate),
      householdId: story.gid('Household', household),
      startedOn: story.today,
    };
    expect(await refused(office, 'startLink', { ...input, fixed: { task: '包户' } })).toMatchObject({
      reason: 'fixed-thing-missing',
      field: 'fixed.post',
    });
    const link = await act(office, 'startLink', { ...input, fixed: { post: '网格员' } }, 'id post task version');
    expect(link).toMatchObject({ post: '网格员', task: null });
    const said = { linkId: link.id, version: link.version, fixed: { post: '党员', target: '每月一访' } };
    expect(await act(office, 'setLinkTerms', said, 'post target')).toEqual({ post: '党员', target: '每月一访' });
    expect(await refused(office, 'setLinkTerms', said)).toMatchObject({ reason: 'stale-version' });
  });
});
