import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord } from '../../database/find-record.js';
import { Household } from '../../households/household.entity.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { InvalidInput } from '../../shared/errors.js';
import { HouseholdNeed } from './household-need.entity.js';
import type { SetHouseholdNeedsInput } from './matching.input.js';

/** Says what a household needs of whoever is linked to it; what it needs no more ends today. Answers its key. */
export async function setHouseholdNeeds(context: Context, input: SetHouseholdNeedsInput): Promise<string> {
  const id = await transact(context, 'setHouseholdNeeds', input, async em => {
    await requireRight(context, 'link.change', {});
    const household = await findRecord(em, Household, input.householdId);
    const { programme } = await context.once(programmeInForce);
    const known = (programme.matching?.needs ?? []).map(({ key }) => key);
    const unknown = input.needs.find(need => !known.includes(need));
    if (unknown !== undefined) {
      const details = { reason: 'unknown-need', field: 'needs', value: unknown, allowed: known };
      throw new InvalidInput('The programme has no such need', details);
    }
    const held = await em.find(HouseholdNeed, { householdId: household.id, endedOn: null });
    for (const each of held) if (!input.needs.includes(each.need)) each.endedOn = context.today;
    for (const need of new Set(input.needs)) {
      if (held.some(each => each.need === need)) continue;
      const row = { jurisdictionId: context.jurisdiction.id, householdId: household.id, need };
      em.create(HouseholdNeed, { ...row, startedOn: context.today, endedOn: null });
    }
    return household.id;
  });
  return id!;
}
