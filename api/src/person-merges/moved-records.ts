import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import type { Text } from '../shared/language.js';

/** Keys of what was given over, by table and column. */
export type Moved = Record<string, string[]>;

interface PersonColumn {
  table: string;
  column: string;
  title: Text;
  /** What nobody may have twice: both having it stands in the way. */
  once?: readonly string[];
}

const of = (table: string, zh: string, en: string, once?: readonly string[]): PersonColumn => ({
  table,
  column: 'representative_id',
  title: { 'zh-CN': zh, en },
  ...(once && { once }),
});

/** Whatever says whose it is: it goes over with the person. */
export const PERSON_COLUMNS: readonly PersonColumn[] = [
  of('mandates', '代表资格', 'Mandates'),
  of('visits', '走访', 'Visits'),
  of('matters', '事项', 'Matters'),
  of('matter_authors', '联名', 'Joint authorships', ['matter_id']),
  of('attendance_records', '考勤', 'Attendance', ['activity_id']),
  of('leave_requests', '请假', 'Leave', ['activity_id']),
  of('pledges', '承诺', 'Pledges', ['year']),
  of('duty_records', '履职记录', 'Duty records'),
  of('opinions', '意见', 'Opinions', ['consultation_id', 'stage']),
  of('panel_members', '评议团成员', 'Seats on panels'),
  of('task_addressees', '任务', 'Tasks'),
  of('record_objections', '纠错', 'Objections'),
  of('proxy_entries', '代录', 'Proxy entries'),
  of('group_liaisons', '小组联络员', 'Liaisons', ['group_id']),
  of('past_figures', '往年总数', 'Totals of earlier years', ['year', 'measure']),
  of('fact_exceptions', '补录申请', 'Late facts'),
  { table: 'groups', column: 'leader_id', title: { 'zh-CN': '组长', en: 'Leaders of groups' } },
];

/** What was issued to somebody under a name, and the secret address of a calendar, stay where they are. */
export const STAYING = ['attendance_certificates', 'calendar_feeds', 'person_merges'];

export interface Pair {
  jurisdictionId: string;
  fromId: string;
  intoId: string;
}

/** What both have of what nobody may have twice, with how often; null when nothing stands in the way. */
export async function recordsOfBoth(db: Db, { jurisdictionId, fromId, intoId }: Pair) {
  for (const { table, once, title } of PERSON_COLUMNS) {
    if (!once) continue;
    const same = sql.join(
      once.map(column => sql`one.${sql.ref(column)} = other.${sql.ref(column)}`),
      sql` and `,
    );
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)} one
      join ${sql.table(table)} other on other.jurisdiction_id = one.jurisdiction_id and ${same}
      where one.jurisdiction_id = ${jurisdictionId} and one.representative_id = ${fromId}
        and other.representative_id = ${intoId}`.execute(db);
    if (rows[0]!.count > 0) return { title, count: rows[0]!.count };
  }
  return null;
}

const togetherHeld = sql`other.jurisdiction_id = one.jurisdiction_id
  and daterange(one.started_on, one.ended_on, '[]') && daterange(other.started_on, other.ended_on, '[]')`;

/** The same mandate that both hold at a time; null without one. */
export async function mandateOfBoth(db: Db, { jurisdictionId, fromId, intoId }: Pair) {
  const { rows } = await sql<{ startedOn: string }>`select one.started_on from mandates one
    join mandates other on ${togetherHeld} and other.type = one.type and other.ward_id = one.ward_id
    where one.jurisdiction_id = ${jurisdictionId} and one.representative_id = ${fromId}
      and other.representative_id = ${intoId} limit 1`.execute(db);
  return rows[0] ?? null;
}

/** One mandate at a time is primary: of two the one of the entry that stays. Answers which ceased to be. */
async function yieldPrimary(db: Db, { jurisdictionId, fromId, intoId }: Pair): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`update mandates one set is_primary = false
    where one.jurisdiction_id = ${jurisdictionId} and one.representative_id = ${fromId} and one.is_primary
      and exists (select from mandates other where ${togetherHeld} and other.representative_id = ${intoId}
        and other.is_primary)
    returning one.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Where it is kept which mandates ceased to be primary. */
const YIELDED = 'mandates.is_primary';

/** Gives everything over from one entry to the other; answers what it was. */
export async function giveOver(db: Db, { jurisdictionId, fromId, intoId }: Pair): Promise<Moved> {
  const yielded = await yieldPrimary(db, { jurisdictionId, fromId, intoId });
  const moved: Moved = yielded.length > 0 ? { [YIELDED]: yielded } : {};
  for (const { table, column } of PERSON_COLUMNS) {
    const { rows } = await sql<{ id: string }>`update ${sql.table(table)} set ${sql.ref(column)} = ${intoId}
      where jurisdiction_id = ${jurisdictionId} and ${sql.ref(column)} = ${fromId} returning id`.execute(db);
    if (rows.length > 0) moved[table] = rows.map(({ id }) => id);
  }
  return moved;
}

/** Gives back what was given over and is still there. */
export async function giveBack(db: Db, { jurisdictionId, fromId, intoId }: Pair, moved: Moved): Promise<void> {
  for (const { table, column } of PERSON_COLUMNS) {
    const ids = moved[table] ?? [];
    if (ids.length === 0) continue;
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${fromId}
      where jurisdiction_id = ${jurisdictionId} and ${sql.ref(column)} = ${intoId}
        and id = any(${ids}::uuid[])`.execute(db);
  }
  const yielded = moved[YIELDED] ?? [];
  if (yielded.length === 0) return;
  await sql`update mandates set is_primary = true where jurisdiction_id = ${jurisdictionId}
    and representative_id = ${fromId} and id = any(${yielded}::uuid[])`.execute(db);
}
