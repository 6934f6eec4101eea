import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { afterDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { markYearsStale } from '../representatives/mark-years-stale.js';
import { Link } from './link.entity.js';
import type { EndLinkInput } from './link.input.js';

/** Ends a link. Answers its key. */
export async function endLink(context: Context, input: EndLinkInput): Promise<string> {
  const id = await transact(context, 'endLink', input, async em => {
    await requireRight(context, 'link.change', {});
    const link = await findVersion(em, Link, input.linkId, input.version);
    const days = afterDay(input.endedOn, link.endedOn);
    link.end(input.endedOn);
    const { representativeId } = await em.findOneOrFail(Mandate, { id: link.mandateId });
    const representativeIds = [representativeId];
    await requireOpenFacts(em, context, { kind: FactKind.LINK, ...days, representativeIds });
    await markYearsStale(dbOf(em), context, input.endedOn, representativeIds);
    return link.id;
  });
  return id!;
}
