import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { membersSince } from '../../activities/members-since.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion } from '../../database/find-record.js';
import { supportingFile } from '../../files/supporting-file.js';
import { FactKind } from '../../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../../jurisdictions/fact-lock.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { markStale } from '../../queue/enqueue.js';
import { Group } from '../../representatives/group.entity.js';
import { requireNotFuture, requireText, yearOf } from '../../shared/checks.js';
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

/** The answer counts for whoever is in the group when it is due, and for the ward of the group. */
async function takeBriefingFact(
  em: EntityManager,
  context: Context,
  { groupId, answeredOn }: BriefingAnswer,
  dueOn: string,
): Promise<void> {
  const jurisdictionId = context.jurisdiction.id;
  const representativeIds = await membersSince(dbOf(em), { jurisdictionId, groupId, day: dueOn });
  const { wardId } = await em.findOneOrFail(Group, { id: groupId });
  const days = { ...onDay(dueOn), happenedOn: answeredOn! };
  await requireOpenFacts(em, context, { kind: FactKind.BRIEFING, ...days, representativeIds, wardId });
  await markStale(dbOf(em), { jurisdictionId, year: yearOf(dueOn), representativeIds, wardIds: [wardId] });
}

/** Keeps the answer of a group, in time or late. Answers its key. */
export async function answerBriefing(context: Context, input: AnswerBriefingInput): Promise<string> {
  const id = await transact(context, 'answerBriefing', input, async em => {
    const owed = await findVersion(em, BriefingAnswer, input.briefingAnswerId, input.version);
    await requireRight(context, 'briefing.answer', { groupId: owed.groupId });
    requireNotFuture('answeredOn', input.answeredOn, context.today);
    const { sentOn, dueOn } = await em.findOneOrFail(Briefing, { id: owed.briefingId });
    if (input.answeredOn < sentOn) {
      const details = { field: 'answeredOn', value: input.answeredOn, allowed: sentOn };
      throw new InvalidInput('Not before it was sent', { reason: 'answered-before-sent', ...details });
    }
    owed.answer = requireText('answer', input.answer);
    owed.answeredOn = input.answeredOn;
    owed.answeredBy = context.viewer!.userId;
    await takeBriefingFact(em, context, owed, dueOn);
    return owed.id;
  });
  return id!;
}
