import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Household } from './household.entity.js';
import { householdById } from './household.query.js';
import { RevealHouseholdInput } from './reveal-household.input.js';
import { revealHousehold } from './reveal-household.service.js';
import { RevealedHousehold } from './revealed-household.type.js';
import { VerifyResidenceInput } from './verify-residence.input.js';
import { verifyResidence } from './verify-residence.service.js';

@Resolver()
export class HouseholdMutations {
  @Mutation(() => RevealedHousehold, {
    description: 'Shows a household unmasked; the purpose is needed and stays in the log.',
  })
  revealHousehold(@Ctx() context: Context, @Arg('input', () => RevealHouseholdInput) input: RevealHouseholdInput) {
    return revealHousehold(context, input);
  }

  @Mutation(() => Household, { description: 'Says where a household lives and when somebody looked.' })
  async verifyResidence(
    @Ctx() context: Context,
    @Arg('input', () => VerifyResidenceInput) input: VerifyResidenceInput,
  ) {
    return context.once(householdById).load(await verifyResidence(context, input));
  }
}
