import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Mandate } from './mandate.entity.js';
import { StartMandateInput } from './mandate.input.js';
import { mandateById } from './mandate.query.js';
import { startMandate } from './start-mandate.service.js';

@Resolver()
export class MandateMutations {
  @Mutation(() => Mandate, {
    description: 'Lets a person take office; CONFLICT when such a mandate, or another primary one, is held then.',
  })
  async startMandate(@Ctx() context: Context, @Arg('input', () => StartMandateInput) input: StartMandateInput) {
    return context.once(mandateById).load(await startMandate(context, input));
  }
}
