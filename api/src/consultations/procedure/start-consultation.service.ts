import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord, findVersion } from '../../database/find-record.js';
import { Group } from '../../representatives/group.entity.js';
import { requireNotFuture, requireText, textOrNull } from '../../shared/checks.js';
import { InvalidInput } from '../../shared/errors.js';
import { Ward } from '../../wards/ward.entity.js';
import { Consultation } from './consultation.entity.js';
import type { AbandonConsultationInput, StartConsultationInput } from './consultation.input.js';
import { ConsultationState } from './consultation-words.js';
import { requireProcedure } from './procedure-lookup.js';

/** Opens something that is decided in stages. Answers its key. */
export async function startConsultation(context: Context, input: StartConsultationInput): Promise<string> {
  const id = await transact(context, 'startConsultation', input, async em => {
    const { id: wardId } = await findRecord(em, Ward, input.wardId);
    const group = input.groupId ? await findRecord(em, Group, input.groupId) : null;
    await requireRight(context, 'consultation.hold', { wardId, groupId: group?.id });
    const { key: procedure } = await requireProcedure(context, input.procedure);
    if (group && group.wardId !== wardId) {
      throw new InvalidInput('The group is one of the ward', { reason: 'group-of-other-ward', field: 'groupId' });
    }
    requireNotFuture('startedOn', input.startedOn, context.today);
    return em.create(Consultation, {
      jurisdictionId: context.jurisdiction.id,
      ...{ procedure, wardId, groupId: group?.id ?? null, startedOn: input.startedOn },
      title: requireText('title', input.title),
      body: textOrNull(input.body),
      startedBy: context.viewer!.userId,
    }).id;
  });
  return id!;
}

/** Gives a consultation up, with a reason. Answers its key. */
export async function abandonConsultation(context: Context, input: AbandonConsultationInput): Promise<string> {
  const id = await transact(context, 'abandonConsultation', input, async em => {
    const consultation = await findVersion(em, Consultation, input.consultationId, input.version);
    await requireRight(context, 'consultation.hold', consultation);
    consultation.end(ConsultationState.ABANDONED, context.today, requireText('reason', input.reason));
    return consultation.id;
  });
  return id!;
}
