import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import type { Story } from '../../testkit/story.js';

/** A signed pledge of three items, a household linked from February to October, and the accounts of both. */
export async function createPledger(story: Story, wardId: string) {
  const person = await story.representative({ wardId });
  const household = await story.household({ wardId });
  const [startedOn, endedOn] = [`${story.year}-02-01`, `${story.year}-10-31`];
  await story.insert('links', { mandateId: person.mandate.id, householdId: household.id, startedOn, endedOn });
  const pledge = await story.pledge({ representativeId: person.id }, [
    { key: 'suggestion' },
    { key: 'deed' },
    { key: 'household' },
  ]);
  const [suggestion, deed, help] = pledge.items.map(item => story.gid('PledgeItem', item));
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
  return {
    person,
    household,
    householdId: story.gid('Household', household),
    client,
    resident: await story.user('HOUSEHOLD', { householdId: household.id }, '张三'),
    items: { suggestion: suggestion!, deed: deed!, help: help! },
    claimDeed: (facts: object = {}) => {
      const claim = { pledgeItemId: deed, version: 1, claimedOn: `${story.year}-05-01`, note: '修好了水渠' };
      return act(client, 'claimPledgeItem', { ...claim, ...facts }, ITEM);
    },
  };
}

export const ITEM = `id version fulfilment claimedOn judgedOn judgedBy judgementReason household { id } viewerCanClaim
  viewerCanConfirm viewerCanWithdraw evidence { note matter { id } visit { id } }`;

export async function itemSeenBy(reader: Client, id: string): Promise<Data> {
  return (await reader.data(`query ($id: ID!) { node(id: $id) { ... on PledgeItem { ${ITEM} } } }`, { id })).node;
}
