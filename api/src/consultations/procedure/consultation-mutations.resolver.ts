import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Consultation } from './consultation.entity.js';
import {
  AbandonConsultationInput,
  AnswerOpinionInput,
  GiveOpinionInput,
  InviteToStageInput,
  RecordStageInput,
  StartConsultationInput,
} from './consultation.input.js';
import { consultationById } from './consultation.query.js';
import { inviteToStage } from './invite-to-stage.service.js';
import { answerOpinion, giveOpinion } from './opinion.service.js';
import { recordStage } from './record-stage.service.js';
import { abandonConsultation, startConsultation } from './start-consultation.service.js';

@Resolver()
export class ConsultationMutations {
  @Mutation(() => Consultation, { description: 'Opens something that is decided in stages.' })
  async startConsultation(
    @Ctx() context: Context,
    @Arg('input', () => StartConsultationInput) input: StartConsultationInput,
  ) {
    return context.once(consultationById).load(await startConsultation(context, input));
  }

  @Mutation(() => Consultation, {
    description:
      'Records a stage that was gone through; none can be skipped. The last one, or a vote that fails, ends it.',
  })
  async recordStage(@Ctx() context: Context, @Arg('input', () => RecordStageInput) input: RecordStageInput) {
    return context.once(consultationById).load(await recordStage(context, input));
  }

  @Mutation(() => Consultation, {
    description: 'Puts the meeting of a stage into the calendar of those invited to sit in.',
  })
  async inviteToStage(@Ctx() context: Context, @Arg('input', () => InviteToStageInput) input: InviteToStageInput) {
    return context.once(consultationById).load(await inviteToStage(context, input));
  }

  @Mutation(() => Consultation, { description: 'Gives a consultation up, with a reason.' })
  async abandonConsultation(
    @Ctx() context: Context,
    @Arg('input', () => AbandonConsultationInput) input: AbandonConsultationInput,
  ) {
    return context.once(consultationById).load(await abandonConsultation(context, input));
  }

  @Mutation(() => Consultation, { description: 'Keeps what a representative says before the stage that is to come.' })
  async giveOpinion(@Ctx() context: Context, @Arg('input', () => GiveOpinionInput) input: GiveOpinionInput) {
    return context.once(consultationById).load(await giveOpinion(context, input));
  }

  @Mutation(() => Consultation, { description: 'Answers what a representative said.' })
  async answerOpinion(@Ctx() context: Context, @Arg('input', () => AnswerOpinionInput) input: AnswerOpinionInput) {
    return context.once(consultationById).load(await answerOpinion(context, input));
  }
}
