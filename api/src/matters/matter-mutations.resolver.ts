import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Matter } from './matter.entity.js';
import { AnswerMatterInput, MatterStepInput, RaiseMatterInput } from './matter.input.js';
import { matterById } from './matter.query.js';
import { raiseMatter } from './raise-matter.service.js';
import { answerMatter, closeMatter, registerMatter, reopenMatter } from './take-step.service.js';

@Resolver()
export class MatterMutations {
  @Mutation(() => Matter, { description: 'Takes down what somebody raises, under the next number of its year.' })
  async raiseMatter(@Ctx() context: Context, @Arg('input', () => RaiseMatterInput) input: RaiseMatterInput) {
    return context.once(matterById).load(await raiseMatter(context, input));
  }

  @Mutation(() => Matter, { description: 'The office takes a raised matter up.' })
  async registerMatter(@Ctx() context: Context, @Arg('input', () => MatterStepInput) input: MatterStepInput) {
    return context.once(matterById).load(await registerMatter(context, input));
  }

  @Mutation(() => Matter, {
    description: 'The office answers a registered or reopened matter with an outcome the programme knows.',
  })
  async answerMatter(@Ctx() context: Context, @Arg('input', () => AnswerMatterInput) input: AnswerMatterInput) {
    return context.once(matterById).load(await answerMatter(context, input));
  }

  @Mutation(() => Matter, { description: 'An answered or closed matter waits for another answer.' })
  async reopenMatter(@Ctx() context: Context, @Arg('input', () => MatterStepInput) input: MatterStepInput) {
    return context.once(matterById).load(await reopenMatter(context, input));
  }

  @Mutation(() => Matter, { description: 'Closes an answered matter; closed is not solved.' })
  async closeMatter(@Ctx() context: Context, @Arg('input', () => MatterStepInput) input: MatterStepInput) {
    return context.once(matterById).load(await closeMatter(context, input));
  }
}
