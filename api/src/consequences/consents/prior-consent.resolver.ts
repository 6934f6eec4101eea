import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Label } from '../../jurisdictions/label.type.js';
import { Mandate } from '../../representatives/mandate.entity.js';
import { mandateById } from '../../representatives/mandate.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { retold } from '../../shared/language.js';
import { ladderInForce } from '../ladder/ladder-rule.js';
import { PriorConsent } from './prior-consent.entity.js';
import { RecordPriorConsentInput } from './prior-consent.input.js';
import { type PriorConsentRow, priorConsentById, readPriorConsents } from './prior-consent.query.js';
import { recordPriorConsent } from './record-prior-consent.service.js';

const PriorConsentConnection = createConnection('PriorConsent', () => PriorConsent);

@Resolver(() => PriorConsent)
export class PriorConsentResolver {
  @Query(() => PriorConsentConnection, { description: 'The consents that are recorded, newest first.' })
  priorConsents(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return readPriorConsents(context, page);
  }

  @Query(() => [Label], { description: 'The consents that the programme in force asks for, in its order.' })
  async consentKinds(@Ctx() context: Context): Promise<Label[]> {
    const kinds = (await ladderInForce(context))?.consents ?? [];
    return kinds.map(({ key, title }) => ({ key, title: title[context.language] }));
  }

  @FieldResolver(() => String, { description: 'To what was consented, in the words of the programme.' })
  async title(@Root() { kind }: PriorConsentRow, @Ctx() context: Context) {
    const found = (await ladderInForce(context))?.consents.find(({ key }) => key === kind);
    return found?.title[context.language] ?? kind;
  }

  @FieldResolver(() => String, { description: 'The body that consented.' })
  async consentedBy(@Root() { consentedBy }: PriorConsentRow, @Ctx() context: Context) {
    const kinds = (await ladderInForce(context))?.consents ?? [];
    return retold(
      consentedBy,
      kinds.map(({ authority }) => authority),
      context.language,
    );
  }

  @FieldResolver(() => Mandate, { description: 'The mandate it is about.' })
  mandate(@Root() { mandateId }: PriorConsentRow, @Ctx() context: Context) {
    return context.once(mandateById).load(mandateId);
  }

  @Mutation(() => PriorConsent, {
    description:
      'Records that the body named by the programme consented beforehand; CONFLICT when it is there already.',
  })
  async recordPriorConsent(
    @Ctx() context: Context,
    @Arg('input', () => RecordPriorConsentInput) input: RecordPriorConsentInput,
  ) {
    return context.once(priorConsentById).load(await recordPriorConsent(context, input));
  }
}
