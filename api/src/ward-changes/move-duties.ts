import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database/reading.js';
import type { Change, Move } from './move-records.js';

/** A ward that closes, and what all of it became; null where several came of it. */
export interface Closing {
  wardId: string;
  successorId: string | null;
}

async function changed(db: Db, statement: RawBuilder<unknown>): Promise<number> {
  return Number((await statement.execute(db)).numAffectedRows ?? 0);
}

const table = (closing: readonly Closing[]) => {
  const rows = closing.flatMap(({ wardId, successorId }) => (successorId ? [{ id: wardId, to: successorId }] : []));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as move(id uuid, "to" uuid)`;
};

/** Who answers for a ward that closes answers for its successor, as the same and for the same; else the post ends. */
export async function moveAssignments(db: Db, change: Change, closing: readonly Closing[]): Promise<number> {
  const { jurisdictionId, changedOn, lastDay } = change;
  const held = sql`held.jurisdiction_id = ${jurisdictionId} and (held.ended_on is null or held.ended_on >= ${changedOn}::date)`;
  const count = await changed(
    db,
    sql`insert into ward_assignments (jurisdiction_id, id, level, mandate_id, ward_id, post, task, target, reward,
        started_on, ended_on)
      select distinct on (held.level, held.mandate_id, move."to") held.jurisdiction_id, gen_random_uuid(), held.level,
        held.mandate_id, move."to", held.post, held.task, held.target, held.reward,
        greatest(held.started_on, ${changedOn}::date), held.ended_on
      from ward_assignments held join ${table(closing)} on move.id = held.ward_id
      where ${held} and not exists (select from ward_assignments other
        where other.jurisdiction_id = held.jurisdiction_id and other.level = held.level
          and other.mandate_id = held.mandate_id and other.ward_id = move."to"
          and (other.ended_on is null or other.ended_on >= ${changedOn}::date))
      order by held.level, held.mandate_id, move."to", held.started_on, held.id`,
  );
  await sql`update ward_assignments held set ended_on = greatest(held.started_on, ${lastDay}::date),
      version = held.version + 1
    where ${held} and held.ward_id = any(${closing.map(({ wardId }) => wardId)}::uuid[])`.execute(db);
  return count;
}

/** Matters that are open are answered by the successor; they stay matters of the ward they were about. */
export function moveMatters(db: Db, { jurisdictionId }: Change, closing: readonly Closing[]): Promise<number> {
  return changed(
    db,
    sql`update matters open set owner_ward_id = move."to", version = open.version + 1 from ${table(closing)}
      where open.jurisdiction_id = ${jurisdictionId} and open.owner_ward_id = move.id
        and open.state not in ('CLOSED', 'MERGED')`,
  );
}

/** Occasions to come of a ward that closes are the successor's, each once; what no successor holds is cancelled. */
export async function moveOccasions(db: Db, change: Change, closing: readonly Closing[]): Promise<number> {
  const planned = sql`plan.jurisdiction_id = ${change.jurisdictionId} and plan.group_id is null
    and plan.state = 'PLANNED' and plan.scheduled_on >= ${change.changedOn}::date`;
  const same = (
    other: string,
    ward: RawBuilder<unknown>,
  ) => sql`${sql.ref(`${other}.jurisdiction_id`)} = plan.jurisdiction_id
    and ${sql.ref(`${other}.kind`)} = plan.kind and ${sql.ref(`${other}.original_on`)} = plan.original_on
    and ${sql.ref(`${other}.title`)} = plan.title and ${sql.ref(`${other}.group_id`)} is null
    and ${sql.ref(`${other}.ward_id`)} = ${ward}`;
  const count = await changed(
    db,
    sql`update activities plan set ward_id = move."to", version = plan.version + 1 from ${table(closing)}
      where ${planned} and plan.ward_id = move.id
        and not exists (select from activities held where ${same('held', sql`move."to"`)})
        and not exists (select from activities twin join ${table(closing)} on move.id = twin.ward_id
          where ${same('twin', sql`twin.ward_id`)} and twin.id < plan.id)`,
  );
  await sql`update activities plan set state = 'CANCELLED', version = plan.version + 1
    where ${planned} and plan.ward_id = any(${closing.map(({ wardId }) => wardId)}::uuid[])`.execute(db);
  return count;
}

/** Occasions to come of groups go with their groups. */
export async function moveGroupOccasions(db: Db, change: Change, groups: readonly Move[]): Promise<number> {
  const rows = sql`jsonb_to_recordset(${JSON.stringify(groups)}::jsonb) as move(id uuid, "to" uuid)`;
  return changed(
    db,
    sql`update activities plan set ward_id = move."to", version = plan.version + 1 from ${rows}
      where plan.jurisdiction_id = ${change.jurisdictionId} and plan.group_id = move.id and plan.state = 'PLANNED'
        and plan.scheduled_on >= ${change.changedOn}::date`,
  );
}

/** Reports that were not due before the day are owed by what comes about; what was reported stays. */
export async function moveOwedReports(
  db: Db,
  change: Change,
  closing: readonly Closing[],
  successorIds: readonly string[],
): Promise<number> {
  const owed = sql`owed.jurisdiction_id = ${change.jurisdictionId} and owed.status = 'EXPECTED'
    and owed.ward_id = any(${closing.map(({ wardId }) => wardId)}::uuid[])
    and (owed.due_on is null or owed.due_on >= ${change.changedOn}::date)`;
  const count = await changed(
    db,
    sql`insert into indicator_reports (jurisdiction_id, id, ward_id, indicator, period_on, due_on, status)
      select each.*, 'EXPECTED' from (
        select distinct on (successor, owed.indicator, owed.period_on) owed.jurisdiction_id, gen_random_uuid() as id,
          successor, owed.indicator, owed.period_on, owed.due_on
        from indicator_reports owed cross join unnest(${[...successorIds]}::uuid[]) as successor
        where ${owed}) each
      on conflict do nothing`,
  );
  await sql`delete from indicator_reports owed where ${owed}`.execute(db);
  return count;
}

/** Tasks that are not done go to the successor; where it has the same one already, they count there. */
export async function moveTasks(db: Db, { jurisdictionId }: Change, closing: readonly Closing[]): Promise<number> {
  const open = sql`task.jurisdiction_id = ${jurisdictionId} and task.state in ('OPEN', 'TAKEN') and task.ward_id = move.id`;
  const same = (other: string) => sql`${sql.ref(`${other}.jurisdiction_id`)} = task.jurisdiction_id
    and ${sql.ref(`${other}.listed_task_id`)} = task.listed_task_id
    and ${sql.ref(`${other}.group_id`)} is not distinct from task.group_id`;
  const count = await changed(
    db,
    sql`update task_addressees task set ward_id = move."to", version = task.version + 1 from ${table(closing)}
      where ${open} and not exists (select from task_addressees held where ${same('held')} and held.ward_id = move."to")
        and not exists (select from task_addressees twin join ${table(closing)} on move.id = twin.ward_id
          where ${same('twin')} and twin.state in ('OPEN', 'TAKEN') and twin.id < task.id)`,
  );
  await sql`update task_addressees task set state = 'HANDED_DOWN', version = task.version + 1 from ${table(closing)}
    where ${open}`.execute(db);
  return count;
}

/** Binds accounts of wards that close, as far as somebody chose them, to the ward that comes about. */
export async function moveAccounts(
  db: Db,
  { jurisdictionId }: Change,
  closing: readonly Closing[],
  accounts: readonly Move[],
): Promise<number> {
  const rows = sql`jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb) as move(id uuid, "to" uuid)`;
  return changed(
    db,
    sql`update role_assignments bound set ward_id = move."to" from ${rows}
      where bound.jurisdiction_id = ${jurisdictionId} and bound.id = move.id
        and bound.ward_id = any(${closing.map(({ wardId }) => wardId)}::uuid[])`,
  );
}
