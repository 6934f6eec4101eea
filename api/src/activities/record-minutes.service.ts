import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { takeVersion } from '../database/take-version.js';
import { supportingFile } from '../files/supporting-file.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { activityKind } from '../programmes/programme.lookup.js';
import { textOrNull } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { Activity } from './activity.entity.js';
import { AgendaNote } from './agenda-note.entity.js';
import type { AgendaNoteInput, RecordMinutesInput } from './occasion.input.js';
import { ReportedMatter } from './reported-matter.entity.js';
import { matterAnswersOf } from './reported-matter.query.js';

async function agendaOf(context: Context, { kind }: Activity) {
  const { programme } = await context.once(programmeInForce);
  return activityKind(programme, kind)?.agenda ?? [];
}

async function writeNotes(em: EntityManager, context: Context, activity: Activity, said: AgendaNoteInput[]) {
  const { id: activityId, jurisdictionId } = activity;
  const known = (await agendaOf(context, activity)).map(({ key }) => key);
  const kept = await em.find(AgendaNote, { activityId });
  const unknown = said.find(({ item }) => !known.includes(item) && !kept.some(note => note.item === item));
  if (unknown) {
    throw new InvalidInput('No such item on the agenda', {
      reason: 'unknown-agenda-item',
      field: 'agenda',
      value: unknown.item,
      allowed: known,
    });
  }
  const noteOf = new Map(said.map(({ item, note }) => [item, textOrNull(note)]));
  for (const note of kept) {
    const text = noteOf.get(note.item);
    if (text) note.note = text;
    else em.remove(note);
    noteOf.delete(note.item);
  }
  for (const [item, note] of noteOf) if (note) em.create(AgendaNote, { jurisdictionId, activityId, item, note });
}

async function writeReported(em: EntityManager, context: Context, activity: Activity, ids: readonly string[]) {
  const { id: activityId, jurisdictionId } = activity;
  const wanted = new Set(ids.map(id => keyOf('Matter', id)));
  const kept = await em.find(ReportedMatter, { activityId });
  for (const reported of kept) if (!wanted.has(reported.matterId)) em.remove(reported);
  for (const { matterId } of kept) wanted.delete(matterId);
  if (wanted.size === 0) return;
  const proposed = new Set((await context.once(matterAnswersOf).load(activityId)).map(({ matterId }) => matterId));
  for (const matterId of wanted) {
    if (!proposed.has(matterId)) {
      throw new InvalidInput('Only answered matters of the holder are reported back', {
        reason: 'matter-not-to-report',
        field: 'reportedMatterIds',
        value: matterId,
      });
    }
    const by = { reportedBy: context.viewer!.userId, reportedAt: context.now };
    em.create(ReportedMatter, { jurisdictionId, activityId, matterId, ...by });
  }
}

/** Keeps what was said at an activity: in words, as a file, item by item, and what was reported back. Answers its key. */
export async function recordMinutes(context: Context, input: RecordMinutesInput): Promise<string> {
  const id = await transact(context, 'recordMinutes', input, async em => {
    const activity = await takeVersion(em, Activity, input.activityId, input.version);
    await requireRight(context, 'attendance.record', { groupId: activity.groupId, wardId: activity.wardId });
    const fileId = await supportingFile(context, input.fileId, activity.minutesFileId);
    activity.keepMinutes(textOrNull(input.minutes), fileId, context.today);
    await writeNotes(em, context, activity, input.agenda);
    await writeReported(em, context, activity, input.reportedMatterIds);
    return activity.id;
  });
  return id!;
}
