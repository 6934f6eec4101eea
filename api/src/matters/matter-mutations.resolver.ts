import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Matter } from './matter.entity.js';
import {
  AnswerMatterInput,
  DispatchMatterInput,
  EscalateMatterInput,
  MatterStepInput,
  MergeMatterInput,
  RaiseMatterInput,
  RateMatterInput,
} from './matter.input.js';
import { matterById } from './matter.query.js';
import { mergeMatter } from './merge-matter.service.js';
import { raiseMatter } from './raise-matter.service.js';
import {
  acceptMatter,
  answerMatter,
  closeMatter,
  dispatchMatter,
  escalateMatter,
  handleMatter,
  rateMatter,
  registerMatter,
  reopenMatter,
  returnMatter,
} from './take-step.service.js';

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
    description: 'The office or the owner answers a matter with an outcome the programme knows.',
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

  @Mutation(() => Matter, {
    description: 'Hands a matter to who has to answer; one that was returned or reopened anew.',
  })
  async dispatchMatter(@Ctx() context: Context, @Arg('input', () => DispatchMatterInput) input: DispatchMatterInput) {
    return context.once(matterById).load(await dispatchMatter(context, input));
  }

  @Mutation(() => Matter, { description: 'Who has to answer accepts a matter.' })
  async acceptMatter(@Ctx() context: Context, @Arg('input', () => MatterStepInput) input: MatterStepInput) {
    return context.once(matterById).load(await acceptMatter(context, input));
  }

  @Mutation(() => Matter, {
    description: 'Who was to answer sends a matter back within its limit; the note gives the reason.',
  })
  async returnMatter(@Ctx() context: Context, @Arg('input', () => MatterStepInput) input: MatterStepInput) {
    return context.once(matterById).load(await returnMatter(context, input));
  }

  @Mutation(() => Matter, { description: 'Notes progress; the limit to answer stays.' })
  async handleMatter(@Ctx() context: Context, @Arg('input', () => MatterStepInput) input: MatterStepInput) {
    return context.once(matterById).load(await handleMatter(context, input));
  }

  @Mutation(() => Matter, { description: 'Who raised a matter says what they think of the answer.' })
  async rateMatter(@Ctx() context: Context, @Arg('input', () => RateMatterInput) input: RateMatterInput) {
    return context.once(matterById).load(await rateMatter(context, input));
  }

  @Mutation(() => Matter, {
    description: 'Hands a matter to the next level that the programme names; the note gives the reason.',
  })
  async escalateMatter(@Ctx() context: Context, @Arg('input', () => EscalateMatterInput) input: EscalateMatterInput) {
    return context.once(matterById).load(await escalateMatter(context, input));
  }

  @Mutation(() => Matter, {
    description: 'A matter says the same as another, which goes on for both; all who raised either keep the credit.',
  })
  async mergeMatter(@Ctx() context: Context, @Arg('input', () => MergeMatterInput) input: MergeMatterInput) {
    return context.once(matterById).load(await mergeMatter(context, input));
  }
}
