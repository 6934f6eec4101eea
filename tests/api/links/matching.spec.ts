import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
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

const PAIRS = `query ($proposalId: ID!, $state: ProposedLinkState) { proposedLinks(proposalId: $proposalId, state: $state, first: 50) {
  nodes { id version state points reasons household { code } mandate { id representative { name } } link { id startedOn } } } }`;
const COUNTS = 'id digest counts { state count }';

async function pairs(proposalId: string): Promise<Data[]> {
  return (await office.data(PAIRS, { proposalId })).proposedLinks.nodes;
}

const inShort = (all: Data[]) =>
  Object.fromEntries(all.map(({ household, mandate }) => [household.code, mandate?.representative.name ?? null]));

/** A doctor, somebody who knows policies and a household for each; nobody lives in the lower village but a household. */
async function village() {
  const { story, upper, lower } = town;
  const worker = (name: string, attributes: object) =>
    story.representative({ wardId: upper.one.id, type: 'worker', attributes: attributes as never }, { name });
  const doctor = await worker('医生', { skill: ['medicine'] });
  const clerk = await worker('干事', { skill: ['policy'] });
  await story.household({ wardId: upper.one.id, code: 'M-1' }, ['monitored']);
  const asks = await story.household({ wardId: upper.two.id, code: 'M-2' });
  await story.household({ wardId: lower.one.id, code: 'M-3' });
  await act(office, 'setHouseholdNeeds', { householdId: story.gid('Household', asks), needs: ['advice'] });
  return { doctor, clerk, asks };
}

const fixed = { post: '网格员' };

describe('a proposal of links', () => {
  test('fits skills to needs within the own village, says why, and names households nobody may serve', async () => {
    await village();
    const proposal = await act(office, 'proposeLinks', {}, COUNTS);
    expect(proposal.counts).toEqual([
      { state: 'PROPOSED', count: 2 },
      { state: 'UNSERVED', count: 1 },
    ]);
    const found = await pairs(proposal.id);
    expect(inShort(found)).toEqual({ 'M-1': '医生', 'M-2': '干事', 'M-3': null });
    const reasons = Object.fromEntries(found.map(each => [each.household.code, each.reasons]));
    expect(reasons).toEqual({
      'M-1': ['能满足需要：看病 (+10)', '同在一处 (+4)'],
      'M-2': ['能满足需要：政策帮助 (+10)', '相邻 (+2)'],
      'M-3': [],
    });
    expect(await act(office, 'proposeLinks', {}, 'digest')).toEqual({ digest: proposal.digest });
  });

  test('becomes links when somebody accepts, one or all; each stands in the log with who did it', async () => {
    const { story } = town;
    await village();
    const { id: proposalId } = await act(office, 'proposeLinks', {});
    const [first] = await pairs(proposalId);
    const accept = { proposalId, startedOn: story.today, fixed };
    expect(await refused(office, 'acceptProposedLinks', { ...accept, fixed: null })).toMatchObject({
      reason: 'fixed-thing-missing',
    });
    await act(office, 'acceptProposedLinks', { ...accept, proposedLinkIds: [first!.id] });
    expect(await story.count('links')).toBe(1);
    const rest = await act(office, 'acceptProposedLinks', accept, COUNTS);
    expect(rest.counts).toEqual([
      { state: 'ACCEPTED', count: 2 },
      { state: 'UNSERVED', count: 1 },
    ]);
    expect((await pairs(proposalId))[0]).toMatchObject({ state: 'ACCEPTED', link: { startedOn: story.today } });
    const logged = `select count(*)::int as n from audit_entries where jurisdiction_id = $1 and action = 'acceptProposedLinks' and record_type = 'Link'`;
    expect((await story.query(logged, [story.jurisdictionId]))[0]!.n).toBe(2);
    const again = await act(office, 'proposeLinks', {}, COUNTS);
    expect(again.counts).toEqual([{ state: 'UNSERVED', count: 1 }]);
  });

  test('may be changed to somebody else, also where nobody was proposed, or refused; each is decided once', async () => {
    const { story } = town;
    const { clerk } = await village();
    const { id: proposalId } = await act(office, 'proposeLinks', {});
    const byCode = Object.fromEntries((await pairs(proposalId)).map(each => [each.household.code, each]));
    const change = ({ id, version }: Data) => ({
      ...{ proposedLinkId: id, version, mandateId: story.gid('Mandate', clerk.mandate), startedOn: story.today, fixed },
    });
    await act(office, 'changeProposedLink', change(byCode['M-1']));
    await act(office, 'changeProposedLink', change(byCode['M-3']));
    const after = await act(office, 'refuseProposedLinks', { proposalId }, COUNTS);
    expect(after.counts).toEqual([
      { state: 'CHANGED', count: 2 },
      { state: 'REFUSED', count: 1 },
    ]);
    expect(await refused(office, 'changeProposedLink', { ...change(byCode['M-2']), version: 2 })).toMatchObject({
      reason: 'proposal-decided',
    });
    expect(await story.count('links')).toBe(2);
  });

  test('knows what is set on a household; the office sees that for a purpose in the log, those linked to it at once', async () => {
    const { story, link } = town;
    const { clerk, doctor, asks } = await village();
    await link(clerk.mandate, asks);
    const id = story.gid('Household', asks);
    const read = async (client: Client) =>
      (await client.data('query ($id: ID!) { household(id: $id) { needs { key } } }', { id })).household.needs;
    expect(await read(office)).toEqual([]);
    expect(await read(await story.user('REPRESENTATIVE', { representativeId: clerk.id }))).toEqual([{ key: 'advice' }]);
    const reveal = { householdId: id, purpose: '登记所需帮助' };
    expect(await act(office, 'revealHousehold', reveal, 'needs { title }')).toEqual({ needs: [{ title: '政策帮助' }] });
    const stranger = await story.user('REPRESENTATIVE', { representativeId: doctor.id });
    expect(await refused(stranger, 'revealHousehold', reveal)).toMatchObject({ code: 'FORBIDDEN' });
    await act(office, 'setHouseholdNeeds', { householdId: id, needs: ['care'] });
    expect(await read(await story.user('HOUSEHOLD', { householdId: asks.id }))).toEqual([{ key: 'care' }]);
  });

  test('is listed to a leader only where the leader answers', async () => {
    await village();
    const { story, upper, lower } = town;
    await act(office, 'proposeLinks', {});
    const ofUpper = await act(office, 'proposeLinks', { wardId: story.gid('Ward', upper.one) });
    const listedTo = async (wardId: string) => {
      const leader = await story.user('LEADER', { wardId });
      return (await leader.data('{ linkProposals { totalCount nodes { id ward { id } } } }')).linkProposals;
    };
    const own = { id: ofUpper.id, ward: { id: story.gid('Ward', upper.one) } };
    expect(await listedTo(upper.one.id)).toEqual({ totalCount: 1, nodes: [own] });
    expect(await listedTo(lower.one.id)).toEqual({ totalCount: 0, nodes: [] });
  });

  test('is for the office to make, and is refused where the programme says nothing about matching', async () => {
    const { story, upper } = town;
    await village();
    expect(await refused(await story.user('LEADER'), 'proposeLinks', {})).toMatchObject({ code: 'FORBIDDEN' });
    const some = await act(office, 'proposeLinks', { wardId: story.gid('Ward', upper.two) }, COUNTS);
    expect(some.counts).toEqual([{ state: 'PROPOSED', count: 1 }]);
    const unknown = { householdId: story.gid('Household', await story.household({ wardId: upper.id })), needs: ['x'] };
    expect(await refused(office, 'setHouseholdNeeds', unknown)).toMatchObject({ reason: 'unknown-need' });
    await story.adopt('key: bare\ntitle: { zh-CN: 空, en: Bare }\n');
    expect(await refused(office, 'proposeLinks', {})).toMatchObject({ reason: 'no-matching' });
  });
});
