import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

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

const day = (monthAndDay: string) => `${story.year}-${monthAndDay}`;

/** A signed pledge of three items, a household linked from February to October, and the accounts of both. */
async function pledger() {
  const person = await story.representative({ wardId: village.id });
  const household = await story.household({ wardId: village.id });
  const link = {
    mandateId: person.mandate.id,
    householdId: household.id,
    startedOn: day('02-01'),
    endedOn: day('10-31'),
  };
  await story.insert('links', link);
  const pledge = await story.pledge({ representativeId: person.id }, [
    { key: 'suggestion' },
    { key: 'deed' },
    { key: 'household' },
  ]);
  const [suggestion, deed, help] = pledge.items.map(item => story.gid('PledgeItem', item));
  return {
    person,
    household,
    householdId: story.gid('Household', household),
    client: await story.user('REPRESENTATIVE', { representativeId: person.id }),
    resident: await story.user('HOUSEHOLD', { householdId: household.id }, '张三'),
    items: { suggestion: suggestion!, deed: deed!, help: help! },
  };
}
type Pledger = Awaited<ReturnType<typeof pledger>>;

const ITEM = `id version fulfilment claimedOn judgedOn judgedBy judgementReason household { id } viewerCanClaim viewerCanConfirm
  viewerCanWithdraw evidence { note matter { id } visit { id } }`;

const claimDeed = ({ client, items }: Pledger, facts: object = {}) =>
  act(
    client,
    'claimPledgeItem',
    { pledgeItemId: items.deed, version: 1, claimedOn: day('05-01'), note: '修好了水渠', ...facts },
    ITEM,
  );

const seenBy = async (reader: Client, id: string) =>
  (await reader.data(`query ($id: ID!) { node(id: $id) { ... on PledgeItem { ${ITEM} } } }`, { id })).node;

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

describe('a claim is judged by somebody else', () => {
  test('never by the pledger, also when the same user signs in as somebody else', async () => {
    const p = await pledger();
    const { version } = await claimDeed(p);
    const judgement = { pledgeItemId: p.items.deed, version };
    expect(await refused(p.client, 'confirmPledgeItem', judgement)).toMatchObject({ code: 'FORBIDDEN' });
    const both = await story.user('LIAISON_OFFICE', { representativeId: p.person.id });
    expect(await refused(both, 'confirmPledgeItem', judgement)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'judged-by-pledger',
    });
    expect(await seenBy(both, p.items.deed)).toMatchObject({ fulfilment: 'CLAIMED', viewerCanConfirm: false });
  });

  test('only by whom the programme names: a leader judges the household item, not the deed, and only in the own ward', async () => {
    const p = await pledger();
    const deed = await claimDeed(p);
    expect(
      await refused(leader, 'confirmPledgeItem', { pledgeItemId: p.items.deed, version: deed.version }),
    ).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'not-a-judge',
    });
    const claim = {
      pledgeItemId: p.items.help,
      version: 1,
      claimedOn: day('05-01'),
      householdId: p.householdId,
      note: '送去仔猪',
    };
    const { version } = await act(p.client, 'claimPledgeItem', claim, ITEM);
    const elsewhere = await story.user('LEADER', { wardId: (await story.ward()).id });
    const judgement = { pledgeItemId: p.items.help, version };
    expect(await refused(elsewhere, 'confirmPledgeItem', judgement)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'forbidden',
    });
    expect(await refused(office, 'confirmPledgeItem', judgement)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'not-a-judge',
    });
    expect(await act(leader, 'confirmPledgeItem', judgement, ITEM)).toMatchObject({
      fulfilment: 'CONFIRMED',
      judgedBy: '村领导',
    });
  });

  test('a household judges what was done for it and nothing else', async () => {
    const p = await pledger();
    const { version } = await claimDeed(p, { householdId: p.householdId });
    const judgement = { pledgeItemId: p.items.deed, version };
    expect(await seenBy(p.resident, p.items.deed)).toMatchObject({
      viewerCanConfirm: true,
      evidence: [{ note: '修好了水渠' }],
    });
    expect(await refused((await pledger()).resident, 'confirmPledgeItem', judgement)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await act(p.resident, 'confirmPledgeItem', judgement, ITEM)).toMatchObject({
      fulfilment: 'CONFIRMED',
      judgedBy: '张三',
    });
  });

  test('the office enters a confirmation from paper: who said so is shown, who entered it is in the log', async () => {
    const p = await pledger();
    const { version } = await claimDeed(p);
    const paper = { pledgeItemId: p.items.deed, version, judgedByName: '张某（联系户）' };
    const confirmed = await act(office, 'confirmPledgeItem', paper, ITEM);
    expect(confirmed).toMatchObject({
      fulfilment: 'CONFIRMED',
      judgedBy: '张某（联系户）',
      judgedOn: story.today,
      viewerCanWithdraw: true,
    });
    const auditor = await story.user('AUDITOR');
    const log = `query ($id: ID!) { auditEntries(recordId: $id) { nodes { action actorName after before } } }`;
    const { nodes } = (await auditor.data(log, { id: p.items.deed })).auditEntries;
    expect(nodes[0]).toMatchObject({
      action: 'confirmPledgeItem',
      actorName: '联络办',
      before: { fulfilment: 'CLAIMED' },
      after: { fulfilment: 'CONFIRMED', judgedByName: '张某（联系户）' },
    });
    expect(nodes[1]).toMatchObject({ action: 'claimPledgeItem', actorName: 'REPRESENTATIVE' });
  });

  test('who judged and what supports it is not for everybody', async () => {
    const p = await pledger();
    const { version } = await claimDeed(p, { householdId: p.householdId });
    await act(p.resident, 'confirmPledgeItem', { pledgeItemId: p.items.deed, version });
    const hidden = { fulfilment: 'CONFIRMED', judgedBy: null, judgementReason: null, evidence: [], household: null };
    expect(await seenBy(story.visitor(), p.items.deed)).toMatchObject(hidden);
    expect(await seenBy((await pledger()).client, p.items.deed)).toMatchObject(hidden);
    expect(await seenBy(leader, p.items.deed)).toMatchObject({ judgedBy: '张三', household: { id: p.householdId } });
  });
});

describe('disputing and withdrawing', () => {
  test('a dispute needs a reason; the pledger may claim again and the dispute is gone', async () => {
    const p = await pledger();
    const claimed = await claimDeed(p);
    const judgement = { pledgeItemId: p.items.deed, version: claimed.version };
    expect(await refused(office, 'disputePledgeItem', { ...judgement, reason: ' ' })).toMatchObject({
      reason: 'text-missing',
      field: 'reason',
    });
    const disputed = await act(office, 'disputePledgeItem', { ...judgement, reason: '水渠还漏水' }, ITEM);
    expect(disputed).toMatchObject({ fulfilment: 'DISPUTED', judgementReason: '水渠还漏水' });
    const again = await claimDeed(p, { version: disputed.version, claimedOn: day('06-01'), note: '补好了' });
    expect(again).toMatchObject({ fulfilment: 'CLAIMED', claimedOn: day('06-01'), judgementReason: null });
    expect(again.evidence.map((each: { note: string }) => each.note)).toEqual(['修好了水渠', '补好了']);
  });

  test('a confirmation is withdrawn with a reason and the claim waits again', async () => {
    const p = await pledger();
    const { version } = await claimDeed(p);
    const confirmed = await act(office, 'confirmPledgeItem', { pledgeItemId: p.items.deed, version }, ITEM);
    const withdrawal = { pledgeItemId: p.items.deed, version: confirmed.version };
    expect(await refused(office, 'withdrawConfirmation', withdrawal)).toMatchObject({
      reason: 'text-missing',
      field: 'reason',
    });
    expect(await refused(p.client, 'withdrawConfirmation', { ...withdrawal, reason: '点错' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const waiting = await act(office, 'withdrawConfirmation', { ...withdrawal, reason: '点错了户' }, ITEM);
    expect(waiting).toMatchObject({ fulfilment: 'CLAIMED', judgementReason: '点错了户', viewerCanConfirm: true });
  });
});

describe('two at once', () => {
  test('of a confirmation and a dispute one wins and the other is told', async () => {
    const p = await pledger();
    const { version } = await claimDeed(p, { householdId: p.householdId });
    const judgement = { pledgeItemId: p.items.deed, version };
    const attempts = await Promise.allSettled([
      act(office, 'confirmPledgeItem', judgement),
      act(p.resident, 'disputePledgeItem', { ...judgement, reason: '没有来过' }),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refused(office, 'confirmPledgeItem', judgement)).toMatchObject({
      code: 'CONFLICT',
      reason: 'stale-version',
    });
  });

  test('a claim sent again with the same key adds no second piece of evidence', async () => {
    const p = await pledger();
    const clientKey = randomUUID();
    const first = await claimDeed(p, { clientKey });
    const again = await claimDeed(p, { clientKey });
    expect(again).toMatchObject({ version: first.version, evidence: [{ note: '修好了水渠' }] });
  });
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
