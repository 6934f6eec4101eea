import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { mandateById } from '../representatives/mandate.query.js';
import { endLink } from './end-link.service.js';
import { endMandate } from './end-mandate.service.js';
import { handOverLinks } from './hand-over-links.service.js';
import { Link } from './link.entity.js';
import { EndLinkInput, EndMandateInput, HandOverLinksInput, SetLinkTermsInput, StartLinkInput } from './link.input.js';
import { linkById } from './link.query.js';
import { setLinkTerms } from './set-link-terms.service.js';
import { startLink } from './start-link.service.js';

@Resolver()
export class LinkMutations {
  @Mutation(() => Link, {
    description:
      'Lets a representative answer for a household; refused outside the mandate, CONFLICT when linked then.',
  })
  async startLink(@Ctx() context: Context, @Arg('input', () => StartLinkInput) input: StartLinkInput) {
    return context.once(linkById).load(await startLink(context, input));
  }

  @Mutation(() => Link, { description: 'Ends a link on a day that is still part of it.' })
  async endLink(@Ctx() context: Context, @Arg('input', () => EndLinkInput) input: EndLinkInput) {
    return context.once(linkById).load(await endLink(context, input));
  }

  @Mutation(() => Mandate, {
    description:
      'Hands households from one representative to another on a day and keeps both links; answers who took over. ' +
      'A household that is linked to the other one already, or has left the ledger, only loses the first link.',
  })
  async handOverLinks(@Ctx() context: Context, @Arg('input', () => HandOverLinksInput) input: HandOverLinksInput) {
    return context.once(mandateById).load(await handOverLinks(context, input));
  }

  @Mutation(() => Link, {
    description: 'Says of a link as what, to do what, how far and with which reward or penalty.',
  })
  async setLinkTerms(@Ctx() context: Context, @Arg('input', () => SetLinkTermsInput) input: SetLinkTermsInput) {
    return context.once(linkById).load(await setLinkTerms(context, input));
  }

  @Mutation(() => Mandate, { description: 'Lets a person leave office; the links of the mandate end on the same day.' })
  async endMandate(@Ctx() context: Context, @Arg('input', () => EndMandateInput) input: EndMandateInput) {
    return context.once(mandateById).load(await endMandate(context, input));
  }
}
