import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../../database/tables.js';
import { type ImportScope, tell } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { type ActivityRecord, readActivityIndex } from './activity-index.js';
import type { AttendanceFields } from './attendance.fields.js';
import { isExpected } from './expected-person.js';
import { readGroupIndex } from './group-index.js';
import { PeopleOfRoll } from './people-of-roll.js';
import { found, personField, readRegister, wardOf } from './people-scope.js';
import type { PersonRecord } from './person-index.js';
import { findPerson, type PersonRegister } from './person-match.js';
import { RollActivities } from './roll-activity.js';

type RollRow = ImportedRow<AttendanceFields>;
type AttendanceRecord = Database['attendanceRecords'];

/** A line of a roll once it is clear who was where. */
interface RollLine {
  row: RollRow;
  person: PersonRecord;
  activity: ActivityRecord;
}

/** Works out who and which activity each line of the roll is about. */
class RollReader {
  constructor(
    private readonly scope: ImportScope,
    private readonly register: PersonRegister,
    private readonly activities: RollActivities,
    private readonly newPeople: PeopleOfRoll,
  ) {}

  read(row: RollRow): RollLine | null {
    const person = this.personOf(row);
    const activity = person && this.activities.of(row, person);
    if (!person || !activity) return null;
    this.newPeople.note(person, activity.scheduledOn);
    if (isExpected(person, activity, this.register)) return { row, person, activity };
    this.scope.findings.refuse(row, personField(row), 'not-expected');
    return null;
  }

  private personOf(row: RollRow): PersonRecord | null {
    const ward = wardOf(this.scope, row, this.register);
    if (ward === null) return null;
    const { name, externalId, phone, type } = row.values;
    const match = findPerson({ name, externalId, phone, type, wardId: ward?.id ?? null }, this.register);
    const isUnknown = !('id' in match) && match.reason === 'person-not-found';
    if (isUnknown && this.scope.createMissing) return this.newPeople.add(row, ward);
    return found(this.scope, row, personField(row), match);
  }
}

const keyOf = (activityId: string, representativeId: string) => `${activityId}${representativeId}`;

async function readRecords(
  { db, jurisdictionId }: ImportScope,
  lines: readonly RollLine[],
): Promise<Map<string, AttendanceRecord>> {
  const activityIds = [...new Set(lines.map(({ activity }) => activity.id))];
  const records = await db
    .selectFrom('attendanceRecords')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where(sql<boolean>`activity_id = any(${activityIds}::uuid[])`)
    .execute();
  return new Map(records.map(record => [keyOf(record.activityId, record.representativeId), record]));
}

/** Puts a line into the records; the roll makes its activity held. */
function hearLine(
  scope: ImportScope,
  records: Map<string, AttendanceRecord>,
  { row, person, activity }: RollLine,
): void {
  const { jurisdictionId, actorId, now, changes } = scope;
  const { status, reason, approvedBy } = row.values;
  const key = keyOf(activity.id, person.id);
  const known = records.get(key);
  const record = known ?? {
    jurisdictionId,
    id: v7(),
    activityId: activity.id,
    representativeId: person.id,
    status,
    reason,
    approvedBy,
    recordedBy: actorId,
    recordedAt: now.toISOString(),
    version: 1,
  };
  const earlier = changes.rowOf('attendanceRecords', record);
  if (earlier !== null) {
    scope.findings.refuse(row, personField(row), 'line-repeated', { row: earlier });
    return;
  }
  if (!known) records.set(key, changes.add('attendanceRecords', record, row.number));
  tell(scope, row, { table: 'attendanceRecords', record, values: { status, reason, approvedBy } });
  tell(scope, row, { table: 'activities', record: activity, values: { state: 'HELD' } });
}

/** Says who recorded what was corrected, and whose figures follow. */
function settle({ changes, stale, actorId, now }: ImportScope, lines: readonly RollLine[]): void {
  for (const record of changes.records('attendanceRecords', 'changed'))
    Object.assign(record, { recordedBy: actorId, recordedAt: now.toISOString() });
  const touched = new Set(
    changes
      .records('attendanceRecords', 'new', 'changed')
      .map(record => keyOf(record.activityId, record.representativeId)),
  );
  for (const { activity, person } of lines)
    if (touched.has(keyOf(activity.id, person.id))) stale.on(activity.scheduledOn, person.id);
  // Whoever is not on the roll of an activity that now counts as held was missing too.
  const held = changes.records('activities', 'new', 'changed');
  for (const activity of held) stale.everybody(activity.scheduledOn);
}

/** Works out what the rolls of a file add and correct. */
export async function planAttendance(scope: ImportScope, rows: RollRow[]): Promise<void> {
  const register = await readRegister(scope);
  const days = rows.map(({ values }) => values.scheduledOn);
  const newPeople = new PeopleOfRoll(scope, register, days.toSorted()[0] ?? scope.today);
  const activities = new RollActivities(
    scope,
    register,
    await readActivityIndex(scope, days),
    await readGroupIndex(scope),
  );
  const reader = new RollReader(scope, register, activities, newPeople);
  const lines = rows.map(row => reader.read(row)).filter(line => line !== null);
  newPeople.settleMandates(lines.map(({ activity }) => activity.scheduledOn));
  const records = await readRecords(scope, lines);
  for (const line of lines) hearLine(scope, records, line);
  settle(scope, lines);
}
