import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { takeVersion } from '../database/take-version.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { activityKind } from '../programmes/programme.lookup.js';
import { markStale } from '../queue/enqueue.js';
import { textOrNull, yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { Activity } from './activity.entity.js';
import type { RecordAttendanceInput } from './activity.input.js';
import { AttendanceStatus } from './activity-words.js';
import { AttendanceRecord } from './attendance-record.entity.js';
import { expectedAtActivity } from './expected-at-activity.js';
import { approvedLeaves, requireApprovedLeave, withApprovedLeave } from './leave/approved-leave.js';
import { type RollLine, rollLines, UNVERIFIED } from './roll-entries.js';

type Lines = ReadonlyMap<string, RollLine>;

function isSame(record: AttendanceRecord, line: RollLine): boolean {
  return record.status === line.status && record.reason === line.reason && record.approvedBy === line.approvedBy;
}

/** Who is expected and neither listed nor entered before is on leave, or not there until somebody finds out why. */
function unlisted(lines: Lines, expected: ReadonlySet<string>, entered: ReadonlyMap<string, unknown>) {
  return [...expected].filter(person => !lines.has(person) && !entered.has(person));
}

/** What the roll is to say of everybody, and what it says now. */
async function readRoll(em: EntityManager, context: Context, activity: Activity, input: RecordAttendanceInput) {
  const expected = await expectedAtActivity(context, activity.id);
  const leaves = await approvedLeaves(em, activity);
  const listed = rollLines(withApprovedLeave(input.entries, leaves, activity.jurisdictionId), expected);
  const records = await em.find(AttendanceRecord, { activityId: activity.id });
  const recordOf = new Map(records.map(record => [record.representativeId, record]));
  const rest = unlisted(listed, expected, recordOf).map(each => [each, leaves.get(each) ?? UNVERIFIED] as const);
  const isKnown = (each: string) => leaves.has(each) || recordOf.get(each)?.status === AttendanceStatus.EXCUSED;
  await requireApprovedLeave(context, activity.kind, listed, isKnown);
  return { lines: new Map([...listed, ...rest]), recordOf };
}

/** Writes only what differs from the roll as it stands. Answers whose entries changed. */
function writeRoll(
  em: EntityManager,
  context: Context,
  { id, jurisdictionId }: Activity,
  { lines, recordOf }: { lines: Lines; recordOf: ReadonlyMap<string, AttendanceRecord> },
) {
  const recording = { recordedBy: context.viewer!.userId, recordedAt: context.now };
  const changed: string[] = [];
  for (const [representativeId, line] of lines) {
    const record = recordOf.get(representativeId);
    if (record && isSame(record, line)) continue;
    if (record) em.assign(record, { ...line, ...recording });
    else em.create(AttendanceRecord, { ...line, ...recording, jurisdictionId, activityId: id, representativeId });
    changed.push(representativeId);
  }
  return changed;
}

/** Where the programme wants minutes, the roll closes nothing without them. */
async function requireMinutes(context: Context, { kind, minutes, minutesFileId }: Activity): Promise<void> {
  const { programme } = await context.once(programmeInForce);
  if (minutes || minutesFileId || activityKind(programme, kind)?.minutes !== 'required') return;
  throw new InvalidInput('There have to be minutes first', { reason: 'minutes-missing', field: 'minutes' });
}

/** Takes the roll, which closes the activity as held, or corrects it. Answers the key of the activity. */
export async function recordAttendance(context: Context, input: RecordAttendanceInput): Promise<string> {
  const id = await transact(context, 'recordAttendance', input, async em => {
    const activity = await takeVersion(em, Activity, input.activityId, input.version);
    const { groupId, wardId, jurisdictionId, scheduledOn } = activity;
    await requireRight(context, 'attendance.record', { groupId, wardId });
    activity.hold(textOrNull(input.minutes) ?? activity.minutes, context.today);
    await requireMinutes(context, activity);
    const changed = writeRoll(em, context, activity, await readRoll(em, context, activity, input));
    const fact = { kind: FactKind.ATTENDANCE, ...onDay(scheduledOn), representativeIds: changed, wardId };
    await requireOpenFacts(em, context, fact);
    await markStale(dbOf(em), { jurisdictionId, year: yearOf(scheduledOn), representativeIds: changed });
    return activity.id;
  });
  return id!;
}
