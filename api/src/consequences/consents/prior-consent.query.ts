import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import { batchByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';

async function selectConsents(context: Context) {
  const db = await context.read();
  return db
    .selectFrom('priorConsents')
    .innerJoin('mandates', join =>
      join
        .onRef('mandates.jurisdictionId', '=', 'priorConsents.jurisdictionId')
        .onRef('mandates.id', '=', 'priorConsents.mandateId'),
    )
    .selectAll('priorConsents')
    .select(['mandates.representativeId', 'mandates.wardId'])
    .where('priorConsents.jurisdictionId', '=', context.jurisdiction.id);
}

export type PriorConsentRow = Awaited<
  ReturnType<Awaited<ReturnType<typeof selectConsents>>['executeTakeFirstOrThrow']>
>;

/** Loads consents by id. */
export function priorConsentById(context: Context) {
  return batchByKey<PriorConsentRow>(
    async ids => (await selectConsents(context)).where('priorConsents.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

const COLUMNS = { representativeId: 'mandates.representativeId', wardId: 'mandates.wardId' };
const NEWEST_FIRST = [
  { expression: 'prior_consents.consented_on', property: 'consentedOn', descending: true },
  { expression: 'prior_consents.id', property: 'id' },
];

/** A page of the consents, newest first. */
export async function readPriorConsents(context: Context, page: PageArgs) {
  const reach = await viewerReach(context, 'consent.read', COLUMNS);
  return readPage((await selectConsents(context)).where(reach), NEWEST_FIRST, page);
}
