import { requireRight } from '../accounts/access.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { fixedOfLink } from './fixed-things.js';
import { Link } from './link.entity.js';
import type { SetLinkTermsInput } from './link.input.js';

/** Says of a link as what, to do what, how far and with which reward. Answers its key. */
export async function setLinkTerms(context: Context, input: SetLinkTermsInput): Promise<string> {
  const id = await transact(context, 'setLinkTerms', input, async em => {
    await requireRight(context, 'link.change', {});
    const link = await findVersion(em, Link, input.linkId, input.version);
    const { type } = await em.findOneOrFail(Mandate, { id: link.mandateId });
    Object.assign(link, await fixedOfLink(context, type, input.fixed));
    return link.id;
  });
  return id!;
}
