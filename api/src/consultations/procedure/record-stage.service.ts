import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { takeVersion } from '../../database/take-version.js';
import { supportingFile } from '../../files/supporting-file.js';
import { FactKind } from '../../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../../jurisdictions/fact-lock.js';
import type { Stage } from '../../programmes/programme.js';
import { neededOf, reaches } from '../../programmes/share.js';
import { markStale } from '../../queue/enqueue.js';
import { requireNotFuture, requireText, textOrNull, yearOf } from '../../shared/checks.js';
import { addDays } from '../../shared/days.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { Consultation } from './consultation.entity.js';
import type { RecordStageInput } from './consultation.input.js';
import { ConsultationStage } from './consultation-stage.entity.js';
import { ConsultationState } from './consultation-words.js';
import { Opinion } from './opinion.entity.js';
import { actOf, nextStage, requireProcedure } from './procedure-lookup.js';
import { toBeHeard } from './to-be-heard.query.js';
import { isCarried, requireVote } from './vote-rule.js';

/** The last stage bounds the next one: by its day, and by the days for which something is shown. */
function requireAfter(last: ConsultationStage | undefined, { startedOn }: Consultation, heldOn: string): void {
  const earliest = last?.shownUntil ? addDays(last.shownUntil, 1) : (last?.heldOn ?? startedOn);
  if (heldOn >= earliest) return;
  const reason = last?.shownUntil ? 'disclosure-running' : 'stage-before-last';
  throw new InvalidInput('A stage follows the one before', {
    reason,
    field: 'heldOn',
    value: heldOn,
    allowed: earliest,
  });
}

async function requireHeard(
  em: EntityManager,
  context: Context,
  consultation: Consultation,
  stage: Stage,
  day: string,
) {
  const { consult } = stage;
  if (!consult) return;
  const asked = await toBeHeard(context, consultation, consult, day);
  const opinions = await em.find(Opinion, { consultationId: consultation.id, stage: stage.key });
  const heard = opinions.filter(({ representativeId }) => asked.includes(representativeId)).length;
  if (asked.length > 0 && reaches(heard, asked.length, consult.atLeast)) return;
  const allowed = Math.max(1, neededOf(asked.length, consult.atLeast));
  throw new InvalidInput('Too few were heard', { reason: 'too-few-heard', field: 'stage', value: heard, allowed });
}

/** What a disclosure keeps; nothing for any other stage. */
function shownOf({ disclose }: Stage, { heldOn, shownUntil, shownText }: RecordStageInput) {
  if (!disclose) return { shownUntil: null, shownText: null };
  const earliest = addDays(heldOn, disclose.days - 1);
  if (!shownUntil || shownUntil < earliest) {
    const details = { field: 'shownUntil', value: shownUntil ?? null, allowed: earliest };
    throw new InvalidInput('It is shown for longer', { reason: 'disclosure-too-short', ...details });
  }
  return { shownUntil, shownText: requireText('shownText', shownText) };
}

/** The counts of a vote and whether it carried; nothing for any other stage. */
function voteOf({ vote }: Stage, input: RecordStageInput) {
  if (!vote && !input.vote) return { isPassed: true };
  if (!vote || !input.vote) {
    throw new InvalidInput('Counts belong to a vote', { reason: 'vote-or-none', field: 'vote' });
  }
  requireVote(vote, input.vote);
  return { ...input.vote, isPassed: isCarried(vote, input.vote) };
}

function requireNext(stage: Stage | undefined, asked: string, context: Context): Stage {
  if (stage?.key === asked) return stage;
  const missing = stage?.title[context.language];
  throw new Conflict('Another stage comes first', {
    reason: 'stage-missing',
    field: 'stage',
    value: missing,
    allowed: stage?.key,
  });
}

/** Its end counts for the ward: refused once the facts of the year are locked. */
async function takeConsultationFact(em: EntityManager, context: Context, wardId: string, day: string): Promise<void> {
  await requireOpenFacts(em, context, { kind: FactKind.CONSULTATION, ...onDay(day), wardId });
  const jurisdictionId = context.jurisdiction.id;
  await markStale(dbOf(em), { jurisdictionId, year: yearOf(day), representativeIds: [], wardIds: [wardId] });
}

/** Records a stage that was gone through; the last one, or a vote that fails, ends it. Answers the key of the consultation. */
export async function recordStage(context: Context, input: RecordStageInput): Promise<string> {
  const id = await transact(context, 'recordStage', input, async em => {
    const consultation = await takeVersion(em, Consultation, input.consultationId, input.version);
    await requireRight(context, 'consultation.hold', consultation);
    consultation.requireUnderway();
    requireNotFuture('heldOn', input.heldOn, context.today);
    const procedure = await requireProcedure(context, consultation.procedure);
    const { id: consultationId, jurisdictionId } = consultation;
    const done = await em.find(ConsultationStage, { consultationId }, { orderBy: { recordedAt: 'asc' } });
    const stage = requireNext(nextStage(procedure, done), input.stage, context);
    requireAfter(done.at(-1), consultation, input.heldOn);
    await requireHeard(em, context, consultation, stage, input.heldOn);
    const note = actOf(stage) === 'NOTE' ? requireText('note', input.note) : textOrNull(input.note);
    const fileId = await supportingFile(context, input.fileId, null);
    const result = { ...voteOf(stage, input), ...shownOf(stage, input) };
    const by = { recordedBy: context.viewer!.userId, recordedAt: context.now };
    const facts = { jurisdictionId, consultationId, stage: stage.key, heldOn: input.heldOn, note, fileId };
    em.create(ConsultationStage, { ...facts, ...result, ...by });
    const title = stage.title['zh-CN'];
    const isLast = procedure.stages.at(-1)!.key === stage.key;
    if (!result.isPassed) consultation.end(ConsultationState.REJECTED, input.heldOn, note ?? title);
    else if (isLast) consultation.end(ConsultationState.ADOPTED, input.heldOn, note ?? title);
    if (isLast || !result.isPassed) await takeConsultationFact(em, context, consultation.wardId, input.heldOn);
    return consultationId;
  });
  return id!;
}
