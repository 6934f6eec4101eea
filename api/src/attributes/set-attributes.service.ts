import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { subjectAttributes } from '../programmes/attribute-rule.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { markYearsStale } from '../representatives/mark-years-stale.js';
import { Ward } from '../wards/ward.entity.js';
import type { SetMandateAttributesInput, SetWardAttributesInput } from './attribute.input.js';
import { changeAttributes } from './check-attributes.js';

/** Attributes have no days: what is set holds for every year that is still open. */
const SINCE_EVER = '1990-01-01';

/** Sets what holds for a mandate. Answers its key. */
export async function setMandateAttributes(context: Context, input: SetMandateAttributesInput): Promise<string> {
  const id = await transact(context, 'setMandateAttributes', input, async em => {
    const mandate = await findVersion(em, Mandate, input.mandateId, input.version);
    await requireRight(context, 'mandate.change', mandate);
    const { programme } = await context.once(programmeInForce);
    const rules = subjectAttributes(programme, 'representative');
    mandate.attributes = changeAttributes(rules, mandate.attributes, input.attributes);
    await markYearsStale(dbOf(em), context, SINCE_EVER, [mandate.representativeId]);
    return mandate.id;
  });
  return id!;
}

/** Sets what holds for a ward. Answers its key. */
export async function setWardAttributes(context: Context, input: SetWardAttributesInput): Promise<string> {
  const id = await transact(context, 'setWardAttributes', input, async em => {
    const ward = await findVersion(em, Ward, input.wardId, input.version);
    await requireRight(context, 'ward.change', { wardId: ward.id });
    const { programme } = await context.once(programmeInForce);
    const rules = subjectAttributes(programme, 'ward');
    ward.attributes = changeAttributes(rules, ward.attributes, input.attributes);
    await markYearsStale(dbOf(em), context, SINCE_EVER, null);
    return ward.id;
  });
  return id!;
}
