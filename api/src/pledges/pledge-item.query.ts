import type { Context } from '../context.js';
import { primaryWard } from '../representatives/primary-ward.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import { knownPledges } from './pledge.query.js';

/** Items of pledges the viewer may know of, with whose they are and where the pledge stands. */
async function selectPledgeItems(context: Context) {
  const db = await context.read();
  return db
    .selectFrom('pledgeItems')
    .innerJoin('pledges', join =>
      join
        .onRef('pledges.jurisdictionId', '=', 'pledgeItems.jurisdictionId')
        .onRef('pledges.id', '=', 'pledgeItems.pledgeId'),
    )
    .selectAll('pledgeItems')
    .select(['pledges.representativeId', 'pledges.signedOn', 'pledges.closedOn'])
    .select(primaryWard('pledges', 'representativeId', context.today).as('wardId'))
    .where('pledgeItems.jurisdictionId', '=', context.jurisdiction.id)
    .where(await knownPledges(context));
}

export type PledgeItemRow = Awaited<
  ReturnType<Awaited<ReturnType<typeof selectPledgeItems>>['executeTakeFirstOrThrow']>
>;

/** Loads pledge items by id. */
export function pledgeItemById(context: Context) {
  return batchByKey<PledgeItemRow>(
    async ids => (await selectPledgeItems(context)).where('pledgeItems.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

/** Loads the items of a pledge, in the order of the form. */
export function itemsOfPledge(context: Context) {
  return batchManyByKey<PledgeItemRow>(
    async ids =>
      (await selectPledgeItems(context))
        .where('pledgeItems.pledgeId', 'in', [...ids])
        .orderBy('pledgeItems.ordinal')
        .execute(),
    row => row.pledgeId,
  );
}
