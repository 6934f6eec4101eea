import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { correctVisit, withdrawVisit } from './correct-visit.service.js';
import { logVisit } from './log-visit.service.js';
import { Visit } from './visit.entity.js';
import { CorrectVisitInput, LogVisitInput, WithdrawVisitInput } from './visit.input.js';
import { visitById } from './visit.query.js';

@Resolver()
export class VisitMutations {
  @Mutation(() => Visit, {
    description: 'Records a visit; representatives only to households linked to them that day.',
  })
  async logVisit(@Ctx() context: Context, @Arg('input', () => LogVisitInput) input: LogVisitInput) {
    return context.once(visitById).load(await logVisit(context, input));
  }

  @Mutation(() => Visit, {
    description:
      'Corrects what a visit says, with the reason, while the facts of its year are open; what it said before is kept.',
  })
  async correctVisit(@Ctx() context: Context, @Arg('input', () => CorrectVisitInput) input: CorrectVisitInput) {
    return context.once(visitById).load(await correctVisit(context, input));
  }

  @Mutation(() => Visit, {
    description:
      'Withdraws a visit that was not made or is there twice, with the reason; it is kept and counts no more.',
  })
  async withdrawVisit(@Ctx() context: Context, @Arg('input', () => WithdrawVisitInput) input: WithdrawVisitInput) {
    return context.once(visitById).load(await withdrawVisit(context, input));
  }
}
