import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { takeVersion } from '../database/take-version.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { markStale } from '../queue/enqueue.js';
import { textOrNull, yearOf } from '../shared/checks.js';
import { Activity } from './activity.entity.js';
import type { RecordAttendanceInput } from './activity.input.js';
import { AttendanceRecord } from './attendance-record.entity.js';
import { expectedAtActivity } from './expected-at-activity.js';
import { type RollLine, rollLines, UNVERIFIED } from './roll-entries.js';

type Lines = ReadonlyMap<string, RollLine>;

function isSame(record: AttendanceRecord, line: RollLine): boolean {
  return record.status === line.status && record.reason === line.reason && record.approvedBy === line.approvedBy;
}

/** Who is expected and neither listed nor entered before is not there until somebody finds out why. */
function withUnlisted(lines: Lines, expected: ReadonlySet<string>, entered: ReadonlyMap<string, unknown>) {
  const unlisted = [...expected].filter(person => !lines.has(person) && !entered.has(person));
  return new Map([...lines, ...unlisted.map(person => [person, UNVERIFIED] as const)]);
}

/** Writes only what differs from the roll as it stands. Answers whose entries changed. */
async function writeRoll(
  em: EntityManager,
  context: Context,
  { id, jurisdictionId }: Activity,
  lines: Lines,
  expected: ReadonlySet<string>,
) {
  const records = await em.find(AttendanceRecord, { activityId: id });
  const recordOf = new Map(records.map(record => [record.representativeId, record]));
  const recording = { recordedBy: context.viewer!.userId, recordedAt: context.now };
  const changed: string[] = [];
  for (const [representativeId, line] of withUnlisted(lines, expected, recordOf)) {
    const record = recordOf.get(representativeId);
    if (record && isSame(record, line)) continue;
    if (record) em.assign(record, { ...line, ...recording });
    else em.create(AttendanceRecord, { ...line, ...recording, jurisdictionId, activityId: id, representativeId });
    changed.push(representativeId);
  }
  return changed;
}

/** Takes the roll, which closes the activity as held, or corrects it. Answers the key of the activity. */
export async function recordAttendance(context: Context, input: RecordAttendanceInput): Promise<string> {
  const id = await transact(context, 'recordAttendance', input, async em => {
    const activity = await takeVersion(em, Activity, input.activityId, input.version);
    const { groupId, wardId, jurisdictionId, scheduledOn } = activity;
    await requireRight(context, 'attendance.record', { groupId, wardId });
    activity.hold(textOrNull(input.minutes) ?? activity.minutes, context.today);
    const expected = await expectedAtActivity(context, activity.id);
    const lines = rollLines(input.entries, expected);
    const changed = await writeRoll(em, context, activity, lines, expected);
    const fact = { kind: FactKind.ATTENDANCE, ...onDay(scheduledOn), representativeIds: changed, wardId };
    await requireOpenFacts(em, context, fact);
    await markStale(dbOf(em), { jurisdictionId, year: yearOf(scheduledOn), representativeIds: changed });
    return activity.id;
  });
  return id!;
}
