import type { Context } from '../../context.js';
import { batchManyByKey } from '../../shared/batch.js';

async function selectLiaisons(context: Context, ids: readonly string[]) {
  const db = await context.read();
  return db
    .selectFrom('groupLiaisons')
    .innerJoin('representatives', join =>
      join
        .onRef('representatives.jurisdictionId', '=', 'groupLiaisons.jurisdictionId')
        .onRef('representatives.id', '=', 'groupLiaisons.representativeId'),
    )
    .selectAll('representatives')
    .select('groupLiaisons.groupId')
    .where('groupLiaisons.jurisdictionId', '=', context.jurisdiction.id)
    .where('groupLiaisons.groupId', 'in', [...ids])
    .orderBy('representatives.name')
    .orderBy('representatives.id');
}

type LiaisonRow = Awaited<ReturnType<Awaited<ReturnType<typeof selectLiaisons>>['executeTakeFirstOrThrow']>>;

/** Loads the liaisons of groups, by name. */
export function liaisonsOfGroup(context: Context) {
  return batchManyByKey<LiaisonRow>(
    async ids => (await selectLiaisons(context, ids)).execute(),
    row => row.groupId,
  );
}
