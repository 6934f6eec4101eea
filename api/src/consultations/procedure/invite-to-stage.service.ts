import { requireRight } from '../../accounts/access.js';
import { addCalledActivity } from '../../activities/call-activity.service.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord } from '../../database/find-record.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { toGlobalId } from '../../shared/global-id.js';
import { Consultation } from './consultation.entity.js';
import type { InviteToStageInput } from './consultation.input.js';
import { ConsultationMeeting } from './consultation-meeting.entity.js';
import { ConsultationStage } from './consultation-stage.entity.js';
import { requireProcedure } from './procedure-lookup.js';

/** Puts the meeting of a stage into the calendar of those invited to sit in. Answers the key of the consultation. */
export async function inviteToStage(context: Context, input: InviteToStageInput): Promise<string> {
  const id = await transact(context, 'inviteToStage', input, async em => {
    const consultation = await findRecord(em, Consultation, input.consultationId);
    const { id: consultationId, jurisdictionId, wardId, groupId, title } = consultation;
    await requireRight(context, 'consultation.hold', { wardId, groupId });
    consultation.requireUnderway();
    const { stages } = await requireProcedure(context, consultation.procedure);
    const stage = stages.find(({ key }) => key === input.stage);
    if (!stage?.sitIn) {
      const allowed = stages.filter(({ sitIn }) => sitIn).map(({ key }) => key);
      const details = { field: 'stage', value: input.stage, allowed };
      throw new InvalidInput('Nobody sits in at this stage', { reason: 'stage-invites-nobody', ...details });
    }
    if (await em.findOne(ConsultationMeeting, { consultationId, stage: stage.key })) {
      throw new Conflict('Its meeting was called already', { reason: 'meeting-called', field: 'stage' });
    }
    if (await em.findOne(ConsultationStage, { consultationId, stage: stage.key })) {
      throw new Conflict('It was gone through already', { reason: 'stage-done', field: 'stage', value: stage.key });
    }
    const called = {
      clientKey: input.clientKey,
      kind: stage.sitIn,
      title: `${stage.title['zh-CN']}：${title}`,
      ...{ scheduledOn: input.scheduledOn, venue: input.venue, startsAt: input.startsAt },
      wardId: toGlobalId('Ward', jurisdictionId, wardId),
      groupId: groupId && toGlobalId('Group', jurisdictionId, groupId),
    };
    // Whoever takes the consultation on calls its meetings.
    const meeting = await addCalledActivity(em, context, called, 'consultation.hold');
    // The activity comes first: the meeting refers to it.
    await em.flush();
    em.create(ConsultationMeeting, { jurisdictionId, consultationId, stage: stage.key, activityId: meeting.id });
    return consultationId;
  });
  return id!;
}
