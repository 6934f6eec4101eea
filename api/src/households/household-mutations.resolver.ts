import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { RevealHouseholdInput } from './reveal-household.input.js';
import { revealHousehold } from './reveal-household.service.js';
import { RevealedHousehold } from './revealed-household.type.js';

@Resolver()
export class HouseholdMutations {
  @Mutation(() => RevealedHousehold, {
    description: 'Shows a household unmasked; the purpose is needed and stays in the log.',
  })
  revealHousehold(@Ctx() context: Context, @Arg('input', () => RevealHouseholdInput) input: RevealHouseholdInput) {
    return revealHousehold(context, input);
  }
}
