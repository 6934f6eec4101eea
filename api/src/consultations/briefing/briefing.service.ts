import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion } from '../../database/find-record.js';
import { supportingFile } from '../../files/supporting-file.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { Group } from '../../representatives/group.entity.js';
import { requireNotFuture, requireText } from '../../shared/checks.js';
import { afterDuration } from '../../shared/durations.js';
import { InvalidInput } from '../../shared/errors.js';
import { Briefing } from './briefing.entity.js';
import type { AnswerBriefingInput, SendBriefingInput } from './briefing.input.js';
import { BriefingAnswer } from './briefing-answer.entity.js';

/** Tells all groups something, and notes what each of them owes. Answers the key of the briefing. */
export async function sendBriefing(context: Context, input: SendBriefingInput): Promise<string> {
  const id = await transact(context, 'sendBriefing', input, async em => {
    await requireRight(context, 'briefing.send', {});
    const { programme } = await context.once(programmeInForce);
    const known = programme.consultations.briefings;
    const kind = known.find(({ key }) => key === input.kind);
    if (!kind) {
      const details = { field: 'kind', value: input.kind, allowed: known.map(({ key }) => key) };
      throw new InvalidInput('The programme has no such briefing', { reason: 'unknown-kind', ...details });
    }
    const jurisdictionId = context.jurisdiction.id;
    const briefing = em.create(Briefing, {
      ...{ jurisdictionId, kind: kind.key },
      title: requireText('title', input.title),
      body: requireText('body', input.body),
      fileId: await supportingFile(context, input.fileId, null),
      sentOn: context.today,
      dueOn: afterDuration(context.today, kind.limit),
      sentBy: context.viewer!.userId,
    });
    // The briefing comes first: what groups owe refers to it.
    await em.flush();
    for (const { id: groupId } of await em.find(Group, {}))
      em.create(BriefingAnswer, { jurisdictionId, briefingId: briefing.id, groupId });
    return briefing.id;
  });
  return id!;
}

/** Keeps the answer of a group, in time or late. Answers its key. */
export async function answerBriefing(context: Context, input: AnswerBriefingInput): Promise<string> {
  const id = await transact(context, 'answerBriefing', input, async em => {
    const owed = await findVersion(em, BriefingAnswer, input.briefingAnswerId, input.version);
    await requireRight(context, 'briefing.answer', { groupId: owed.groupId });
    requireNotFuture('answeredOn', input.answeredOn, context.today);
    const { sentOn } = await em.findOneOrFail(Briefing, { id: owed.briefingId });
    if (input.answeredOn < sentOn) {
      const details = { field: 'answeredOn', value: input.answeredOn, allowed: sentOn };
      throw new InvalidInput('Not before it was sent', { reason: 'answered-before-sent', ...details });
    }
    owed.answer = requireText('answer', input.answer);
    owed.answeredOn = input.answeredOn;
    owed.answeredBy = context.viewer!.userId;
    return owed.id;
  });
  return id!;
}
