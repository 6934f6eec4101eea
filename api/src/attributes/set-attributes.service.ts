import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { type NewFact, ofYear, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { unpublishedYears } from '../jurisdictions/unpublished-years.query.js';
import { subjectAttributes } from '../programmes/attribute-rule.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { markYearsStale } from '../representatives/mark-years-stale.js';
import { Ward } from '../wards/ward.entity.js';
import type { SetMandateAttributesInput, SetWardAttributesInput } from './attribute.input.js';
import { changeAttributes } from './check-attributes.js';

/** Attributes have no days: what is set holds for every year that is not published yet. */
const SINCE_EVER = '1990-01-01';

/** Refused once the facts of such a year are locked for whom it holds, unless an exception lets it through. */
async function requireOpenYears(
  em: EntityManager,
  context: Context,
  whose: Pick<NewFact, 'representativeIds' | 'wardId'>,
): Promise<void> {
  for (const year of await unpublishedYears(dbOf(em), context.jurisdiction.id)) {
    await requireOpenFacts(em, context, { kind: FactKind.ATTRIBUTE, ...ofYear(year), ...whose });
  }
}

/** Sets what holds for a mandate. Answers its key. */
export async function setMandateAttributes(context: Context, input: SetMandateAttributesInput): Promise<string> {
  const id = await transact(context, 'setMandateAttributes', input, async em => {
    const mandate = await findVersion(em, Mandate, input.mandateId, input.version);
    await requireRight(context, 'mandate.change', mandate);
    const { programme } = await context.once(programmeInForce);
    const rules = subjectAttributes(programme, 'representative');
    mandate.attributes = changeAttributes(rules, mandate.attributes, input.attributes);
    await requireOpenYears(em, context, { representativeIds: [mandate.representativeId] });
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
    await requireOpenYears(em, context, { wardId: ward.id });
    await markYearsStale(dbOf(em), context, SINCE_EVER, null);
    return ward.id;
  });
  return id!;
}
