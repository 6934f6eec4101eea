import { requireRight } from '../accounts/access.js';
import { appendAudit } from '../audit/audit-log.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { requireText } from '../shared/checks.js';
import { toGlobalId } from '../shared/global-id.js';
import { describeCategories } from './describe-categories.js';
import { Household } from './household.entity.js';
import { householdById } from './household.query.js';
import type { RevealHouseholdInput } from './reveal-household.input.js';
import type { RevealedHousehold } from './revealed-household.type.js';

/** Shows a household unmasked and writes into the log who saw it and what for. */
export async function revealHousehold(context: Context, input: RevealHouseholdInput): Promise<RevealedHousehold> {
  const id = await transact(context, 'revealHousehold', input, async em => {
    const household = await findRecord(em, Household, input.householdId);
    await requireRight(context, 'household.reveal', { householdId: household.id, wardId: household.wardId });
    const purpose = requireText('purpose', input.purpose);
    const fact = {
      action: 'revealHousehold',
      recordType: 'Household',
      recordId: household.id,
      before: null,
      after: { purpose },
    };
    await appendAudit(dbOf(em), [fact], context.viewer!.userId, context.now);
    return household.id;
  });
  const row = (await context.once(householdById).load(id!))!;
  return {
    id: toGlobalId('Household', row.jurisdictionId, row.id),
    householdId: row.id,
    wardId: row.wardId,
    headName: row.headName,
    address: row.address,
    phone: row.phone,
    categories: await describeCategories(context, row.id),
  };
}
