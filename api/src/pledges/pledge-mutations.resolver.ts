import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { claimPledgeItem } from './claim-pledge-item.service.js';
import { closePledges } from './close-pledges.service.js';
import { confirmPledgeItem, disputePledgeItem, withdrawConfirmation } from './judge-pledge-item.service.js';
import { makePledge } from './make-pledge.service.js';
import { Pledge } from './pledge.entity.js';
import {
  ClaimPledgeItemInput,
  ClosePledgesInput,
  JudgePledgeItemInput,
  MakePledgeInput,
  SignPledgeInput,
} from './pledge.input.js';
import { pledgeById } from './pledge.query.js';
import { PledgeItem } from './pledge-item.entity.js';
import { pledgeItemById } from './pledge-item.query.js';
import { signPledge } from './sign-pledge.service.js';

@Resolver()
export class PledgeMutations {
  @Mutation(() => Pledge, {
    description: 'Writes down what a representative promises for a year; CONFLICT when there is a pledge already.',
  })
  async makePledge(@Ctx() context: Context, @Arg('input', () => MakePledgeInput) input: MakePledgeInput) {
    return context.once(pledgeById).load(await makePledge(context, input));
  }

  @Mutation(() => Pledge, {
    description: "Signs a pledge with the representative's typed name, which makes it public.",
  })
  async signPledge(@Ctx() context: Context, @Arg('input', () => SignPledgeInput) input: SignPledgeInput) {
    return context.once(pledgeById).load(await signPledge(context, input));
  }

  @Mutation(() => PledgeItem, {
    description: 'The pledger says that a thing is done, with the evidence the item demands.',
  })
  async claimPledgeItem(
    @Ctx() context: Context,
    @Arg('input', () => ClaimPledgeItemInput) input: ClaimPledgeItemInput,
  ) {
    return context.once(pledgeItemById).load(await claimPledgeItem(context, input));
  }

  @Mutation(() => PledgeItem, {
    description: 'Somebody other than the pledger, whom the programme names, says that it was done.',
  })
  async confirmPledgeItem(
    @Ctx() context: Context,
    @Arg('input', () => JudgePledgeItemInput) input: JudgePledgeItemInput,
  ) {
    return context.once(pledgeItemById).load(await confirmPledgeItem(context, input));
  }

  @Mutation(() => PledgeItem, {
    description: 'Somebody other than the pledger, whom the programme names, says why it was not done.',
  })
  async disputePledgeItem(
    @Ctx() context: Context,
    @Arg('input', () => JudgePledgeItemInput) input: JudgePledgeItemInput,
  ) {
    return context.once(pledgeItemById).load(await disputePledgeItem(context, input));
  }

  @Mutation(() => PledgeItem, { description: 'Takes a confirmation back, with a reason: the claim waits again.' })
  async withdrawConfirmation(
    @Ctx() context: Context,
    @Arg('input', () => JudgePledgeItemInput) input: JudgePledgeItemInput,
  ) {
    return context.once(pledgeItemById).load(await withdrawConfirmation(context, input));
  }

  @Mutation(() => Int, {
    description:
      'Closes the signed pledges of a year: items nobody claimed are unfulfilled, claims still wait to be judged. Answers how many pledges.',
  })
  closePledges(@Ctx() context: Context, @Arg('input', () => ClosePledgesInput) input: ClosePledgesInput) {
    return closePledges(context, input);
  }
}
