import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord, keyOf } from '../../database/find-record.js';
import { requireNotFuture, requireText } from '../../shared/checks.js';
import { InvalidInput, NotFound } from '../../shared/errors.js';
import { Consultation } from './consultation.entity.js';
import type { AnswerOpinionInput, GiveOpinionInput } from './consultation.input.js';
import { ConsultationStage } from './consultation-stage.entity.js';
import { Opinion } from './opinion.entity.js';
import { nextStage, requireProcedure } from './procedure-lookup.js';
import { toBeHeard } from './to-be-heard.query.js';

/** The stage before which people are heard now. */
async function stageHearing(em: EntityManager, context: Context, consultation: Consultation) {
  consultation.requireUnderway();
  const procedure = await requireProcedure(context, consultation.procedure);
  const done = await em.find(ConsultationStage, { consultationId: consultation.id });
  const stage = nextStage(procedure, done);
  if (stage?.consult) return { key: stage.key, consult: stage.consult };
  throw new InvalidInput('Nobody is heard at this stage', {
    reason: 'stage-hears-nobody',
    field: 'consultationId',
    value: stage?.title[context.language],
  });
}

/** Keeps what a representative says before the stage that is to come, or says anew. Answers the key of the consultation. */
export async function giveOpinion(context: Context, input: GiveOpinionInput): Promise<string> {
  const id = await transact(context, 'giveOpinion', input, async em => {
    const consultation = await findRecord(em, Consultation, input.consultationId);
    const representativeId = keyOf('Representative', input.representativeId);
    await requireRight(context, 'opinion.give', { representativeId });
    requireNotFuture('heardOn', input.heardOn, context.today);
    const { key: stage, consult } = await stageHearing(em, context, consultation);
    const asked = await toBeHeard(context, consultation, consult, input.heardOn);
    if (!asked.includes(representativeId)) {
      throw new InvalidInput('Others are heard', { reason: 'not-to-be-heard', field: 'representativeId' });
    }
    const said = {
      heardOn: input.heardOn,
      opinion: requireText('opinion', input.opinion),
      recordedBy: context.viewer!.userId,
    };
    const whose = { consultationId: consultation.id, stage, representativeId };
    const before = await em.findOne(Opinion, whose);
    if (before) Object.assign(before, said, { answer: null, answeredOn: null });
    else em.create(Opinion, { jurisdictionId: consultation.jurisdictionId, ...whose, ...said });
    return consultation.id;
  });
  return id!;
}

/** Answers an opinion. Answers the key of the consultation. */
export async function answerOpinion(context: Context, input: AnswerOpinionInput): Promise<string> {
  const id = await transact(context, 'answerOpinion', input, async em => {
    const consultation = await findRecord(em, Consultation, input.consultationId);
    await requireRight(context, 'consultation.hold', consultation);
    const representativeId = keyOf('Representative', input.representativeId);
    const opinion = await em.findOne(Opinion, {
      consultationId: consultation.id,
      stage: input.stage,
      representativeId,
    });
    if (!opinion) throw new NotFound('Opinion', input.representativeId, 'representativeId');
    await em.lock(opinion, LockMode.OPTIMISTIC, input.version);
    opinion.answer = requireText('answer', input.answer);
    opinion.answeredOn = context.today;
    return consultation.id;
  });
  return id!;
}
