import type { Context } from '../context.js';
import { primaryWard } from '../representatives/primary-ward.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';

/** Evidence with whose item it supports. */
async function selectEvidence(context: Context) {
  const db = await context.read();
  return db
    .selectFrom('evidence')
    .innerJoin('pledgeItems as item', join =>
      join.onRef('item.jurisdictionId', '=', 'evidence.jurisdictionId').onRef('item.id', '=', 'evidence.pledgeItemId'),
    )
    .innerJoin('pledges', join =>
      join.onRef('pledges.jurisdictionId', '=', 'item.jurisdictionId').onRef('pledges.id', '=', 'item.pledgeId'),
    )
    .selectAll('evidence')
    .select(['item.householdId', 'pledges.representativeId'])
    .select(primaryWard('pledges', 'representativeId', context.today).as('wardId'))
    .where('evidence.jurisdictionId', '=', context.jurisdiction.id);
}

export type EvidenceRow = Awaited<ReturnType<Awaited<ReturnType<typeof selectEvidence>>['executeTakeFirstOrThrow']>>;

/** Loads evidence by id. */
export function evidenceById(context: Context) {
  return batchByKey<EvidenceRow>(
    async ids => (await selectEvidence(context)).where('evidence.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

/** Loads what supports an item, in the order it was added. */
export function evidenceOfItem(context: Context) {
  return batchManyByKey<EvidenceRow>(
    async ids =>
      (await selectEvidence(context))
        .where('evidence.pledgeItemId', 'in', [...ids])
        .orderBy('evidence.addedAt')
        .orderBy('evidence.id')
        .execute(),
    row => row.pledgeItemId,
  );
}
