import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { afterDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { markYearsStale } from '../representatives/mark-years-stale.js';
import { textOrNull } from '../shared/checks.js';
import { Link } from './link.entity.js';
import type { EndMandateInput } from './link.input.js';
import { WardAssignment } from './responsibility/ward-assignment.entity.js';

/** Lets a person leave office: the mandate's links and assignments end on the same day. Answers the key of the mandate. */
export async function endMandate(context: Context, input: EndMandateInput): Promise<string> {
  const id = await transact(context, 'endMandate', input, async em => {
    await requireRight(context, 'mandate.change', {});
    const mandate = await findVersion(em, Mandate, input.mandateId, input.version);
    const days = afterDay(input.endedOn, mandate.endedOn);
    const representativeIds = [mandate.representativeId];
    await requireOpenFacts(em, context, { kind: FactKind.MANDATE, ...days, representativeIds });
    mandate.end(input.endedOn, textOrNull(input.reason));
    const lasting = { mandateId: mandate.id, $or: [{ endedOn: null }, { endedOn: { $gt: input.endedOn } }] };
    const open = await em.find(Link, lasting);
    for (const link of open) link.endWithMandate(input.endedOn);
    const posts = await em.find(WardAssignment, lasting);
    for (const post of posts) post.end(input.endedOn);
    await markYearsStale(dbOf(em), context, input.endedOn, representativeIds);
    return mandate.id;
  });
  return id!;
}
