import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { createPledger, ITEM, itemSeenBy } from './pledger-story.js';

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
const pledger = () => createPledger(story, village.id);

describe('a claim is judged by somebody else', () => {
  test('never by the pledger, also when the same user signs in as somebody else', async () => {
    const p = await pledger();
    const { version } = await p.claimDeed();
    const judgement = { pledgeItemId: p.items.deed, version };
    expect(await refused(p.client, 'confirmPledgeItem', judgement)).toMatchObject({ code: 'FORBIDDEN' });
    const both = await story.user('LIAISON_OFFICE', { representativeId: p.person.id });
    expect(await refused(both, 'confirmPledgeItem', judgement)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'judged-by-pledger',
    });
    expect(await itemSeenBy(both, p.items.deed)).toMatchObject({ fulfilment: 'CLAIMED', viewerCanConfirm: false });
  });

  test('only by whom the programme names: a leader judges the household item, not the deed, and only in the own ward', async () => {
    const p = await pledger();
    const deed = await p.claimDeed();
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
    const { version } = await p.claimDeed({ householdId: p.householdId });
    const judgement = { pledgeItemId: p.items.deed, version };
    expect(await itemSeenBy(p.resident, p.items.deed)).toMatchObject({
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
    const { version } = await p.claimDeed();
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
    const { version } = await p.claimDeed({ householdId: p.householdId });
    await act(p.resident, 'confirmPledgeItem', { pledgeItemId: p.items.deed, version });
    const hidden = { fulfilment: 'CONFIRMED', judgedBy: null, judgementReason: null, evidence: [], household: null };
    expect(await itemSeenBy(story.visitor(), p.items.deed)).toMatchObject(hidden);
    expect(await itemSeenBy((await pledger()).client, p.items.deed)).toMatchObject(hidden);
    expect(await itemSeenBy(leader, p.items.deed)).toMatchObject({
      judgedBy: '张三',
      household: { id: p.householdId },
    });
  });
});

describe('disputing and withdrawing', () => {
  test('a dispute needs a reason; the pledger may claim again and the dispute is gone', async () => {
    const p = await pledger();
    const claimed = await p.claimDeed();
    const judgement = { pledgeItemId: p.items.deed, version: claimed.version };
    expect(await refused(office, 'disputePledgeItem', { ...judgement, reason: ' ' })).toMatchObject({
      reason: 'text-missing',
      field: 'reason',
    });
    const disputed = await act(office, 'disputePledgeItem', { ...judgement, reason: '水渠还漏水' }, ITEM);
    expect(disputed).toMatchObject({ fulfilment: 'DISPUTED', judgementReason: '水渠还漏水' });
    const again = await p.claimDeed({ version: disputed.version, claimedOn: day('06-01'), note: '补好了' });
    expect(again).toMatchObject({ fulfilment: 'CLAIMED', claimedOn: day('06-01'), judgementReason: null });
    expect(again.evidence.map((each: { note: string }) => each.note)).toEqual(['修好了水渠', '补好了']);
  });

  test('a confirmation is withdrawn with a reason and the claim waits again', async () => {
    const p = await pledger();
    const { version } = await p.claimDeed();
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
    const { version } = await p.claimDeed({ householdId: p.householdId });
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
    const first = await p.claimDeed({ clientKey });
    const again = await p.claimDeed({ clientKey });
    expect(again).toMatchObject({ version: first.version, evidence: [{ note: '修好了水渠' }] });
  });
});
