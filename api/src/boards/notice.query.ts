import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.js';
import { selectWards } from '../wards/ward.query.js';
import { isOpenOn } from '../wards/ward-days.sql.js';

export interface DisclosureRow {
  title: string;
  procedure: string;
  stage: string;
  wardName: string;
  from: string;
  until: string;
  text: string;
}

/** Rows whose ward lies in a place, or above it; all of them where no place is asked for. */
function aboutPlace(wardId: string | null, alsoAbove: boolean): RawBuilder<boolean> {
  if (wardId === null) return sql`true`;
  const above = alsoAbove ? sql`or (line.ward_id = ${wardId} and line.ancestor_id = at_ward.ward_id)` : sql``;
  return sql`exists (select from ward_ancestors line where line.jurisdiction_id = at_ward.jurisdiction_id
    and ((line.ancestor_id = ${wardId} and line.ward_id = at_ward.ward_id) ${above}))`;
}

/** What is shown to the public today, of a place and those above it: no day longer than was announced. */
export async function disclosuresToday(context: Context, wardId: string | null): Promise<DisclosureRow[]> {
  const { today } = context;
  const { rows } = await sql<DisclosureRow>`
    select at_ward.title, at_ward.procedure, s.stage, w.name as ward_name, s.held_on::text as from,
      s.shown_until::text as until, s.shown_text as text
    from consultations at_ward
    join consultation_stages s on s.jurisdiction_id = at_ward.jurisdiction_id and s.consultation_id = at_ward.id
      and s.shown_text is not null and s.held_on <= ${today} and s.shown_until >= ${today}
    join wards w on w.jurisdiction_id = at_ward.jurisdiction_id and w.id = at_ward.ward_id
    where at_ward.jurisdiction_id = ${context.jurisdiction.id} and ${aboutPlace(wardId, true)}
    order by s.shown_until, s.id limit 30`.execute(await context.read());
  return rows;
}

export interface NoticedTaskRow {
  listedOn: string;
  domain: string;
  text: string;
  dueOn: string;
  done: number;
  all: number;
}

/** The tasks of the newest list that has begun, with how many of those who have them in the place have done them. */
export async function tasksOfNewestList(context: Context, wardId: string | null): Promise<NoticedTaskRow[]> {
  const { id: jurisdictionId } = context.jurisdiction;
  const { rows } = await sql<NoticedTaskRow>`
    select t.listed_on::text as listed_on, t.domain, t.text, t.due_on::text as due_on,
      count(*) filter (where at_ward.state = 'DONE')::int as done, count(*)::int as all
    from (select l.listed_on, task.* from task_lists l
      join listed_tasks task on task.jurisdiction_id = l.jurisdiction_id and task.task_list_id = l.id
        and task.withdrawn_on is null
      where l.jurisdiction_id = ${jurisdictionId} and l.listed_on = (select max(listed_on) from task_lists
        where jurisdiction_id = ${jurisdictionId} and listed_on <= ${context.today})) t
    join task_addressees at_ward on at_ward.jurisdiction_id = t.jurisdiction_id and at_ward.listed_task_id = t.id
      and at_ward.state <> 'HANDED_DOWN'
    where ${aboutPlace(wardId, false)}
    group by t.id, t.listed_on, t.domain, t.text, t.due_on, t.task_list_id, t.ordinal
    order by t.task_list_id, t.ordinal limit 100`.execute(await context.read());
  return rows;
}

const MOST_PLACES = 60;

/** Places of such kinds, by their order; those whose name contains the words that are looked for. */
export async function placesWithBoard(context: Context, kinds: readonly string[], search: string | null) {
  if (kinds.length === 0) return [];
  let query = selectWards(await context.read(), context.jurisdiction.id)
    .where('wards.kind', 'in', [...kinds])
    .where(isOpenOn('wards', context.today));
  if (search) query = query.where(sql<boolean>`position(${search} in wards.name) > 0`);
  return query.orderBy('position').orderBy('id').limit(MOST_PLACES).execute();
}
