import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import type { RaterGroup } from '../../programmes/rubric/rated-criteria.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import { turnoutOf } from '../ballots/turnout.query.js';
import { type CycleRow, ruleOfCycle } from '../cycle.query.js';
import { quorumOf } from './quorum.js';
import { STATE } from './rater-assignment.query.js';
import { classesOf, compositionOf } from './rater-classes.js';

/** How far a rater group is with one subject; who is missing is told, what anybody gave is not. */
export interface ProgressRow {
  evaluationId: string;
  jurisdictionId: string;
  cycleId: string;
  raterGroup: string;
  subjectName: string;
  wardId: string;
  position: number;
  needed: number;
  assigned: number;
  submitted: number;
  waiting: string[];
  /** Enough have rated, of every class that must be there. */
  isMet: boolean;
  /** How many have handed in by class, for classes that somebody of has. */
  byClass: Readonly<Record<string, number>>;
}

interface Of {
  jurisdictionId: string;
  cycleId: string;
  group: string;
}

const named = ({ jurisdictionId, cycleId, group }: Of) => sql`(
  select evaluation_id, count(*) as assigned, count(*) filter (where state = 'SUBMITTED') as submitted,
    array_agg(name order by name collate "zh-x-icu") filter (where state <> 'SUBMITTED') as waiting,
    (select jsonb_object_agg(class, number) from (
      select class, count(*) as number from unnest(array_agg(class) filter (where state = 'SUBMITTED')) as class
      where class is not null group by class) handed_in) as by_class
  from (select a.evaluation_id, ${STATE} as state, u.display_name as name, k.class
    from rater_assignments a join users u on u.id = a.rater_id
    left join rater_classes k on k.jurisdiction_id = a.jurisdiction_id and k.cycle_id = a.cycle_id
      and k.rater_group = a.rater_group and k.rater_id = a.rater_id
    where a.jurisdiction_id = ${jurisdictionId} and a.cycle_id = ${cycleId} and a.rater_group = ${group}
      and a.withdrawn_at is null) a
  group by evaluation_id)`;

const subjectIdsOf = (jurisdictionId: string, cycleId: string) => sql`array(
  select id from evaluations where jurisdiction_id = ${jurisdictionId} and cycle_id = ${cycleId} and revision = 1)`;

const anonymous = ({ jurisdictionId, cycleId, group }: Of) => sql`(
  select evaluation_id, sum(ballots) as assigned, sum(ballots) as submitted, null::text[] as waiting,
    jsonb_object_agg(class, ballots) filter (where class is not null) as by_class
  from ${turnoutOf(jurisdictionId, subjectIdsOf(jurisdictionId, cycleId))} turnout where rater_group = ${group}
  group by evaluation_id)`;

/** Every subject of a cycle with how far a group is with it, as `select * from ${progress} progress`. */
async function progressOf(context: Context, cycle: CycleRow, group: RaterGroup): Promise<RawBuilder<ProgressRow>> {
  const jurisdictionId = context.jurisdiction.id;
  const of = { jurisdictionId, cycleId: cycle.id, group: group.key };
  const { rubric } = await ruleOfCycle(context, cycle);
  const needed = quorumOf(rubric, group.key);
  const composition = JSON.stringify(compositionOf(classesOf(rubric, group)));
  const isMet = sql`coalesce(done.submitted, 0) >= ${needed}::int and not exists (
    select from jsonb_each_text(${composition}::jsonb) part
    where coalesce((done.by_class ->> part.key)::int, 0) < part.value::numeric * coalesce(done.submitted, 0))`;
  return sql<ProgressRow>`(
    select e.id as evaluation_id, e.jurisdiction_id, e.cycle_id, ${group.key}::text as rater_group, coalesce(p.name, w.name) as subject_name, w.id as ward_id,
      w.position, ${needed}::int as needed, coalesce(done.assigned, 0)::int as assigned,
      coalesce(done.submitted, 0)::int as submitted, coalesce(done.waiting, '{}') as waiting,
      ${isMet} as is_met, coalesce(done.by_class, '{}') as by_class
    from evaluations e
    left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
    left join representatives p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.representative_id
    join wards w on w.jurisdiction_id = e.jurisdiction_id and w.id = coalesce(e.ward_id, m.ward_id)
    left join ${group.ballot === 'named' ? named(of) : anonymous(of)} done on done.evaluation_id = e.id
    where e.jurisdiction_id = ${jurisdictionId} and e.cycle_id = ${cycle.id} and e.revision = 1)`;
}

const BY_SUBJECT = [
  { expression: 'progress.position', property: 'position' },
  { expression: 'progress.subject_name collate "zh-x-icu"', property: 'subjectName' },
  { expression: 'progress.evaluation_id', property: 'evaluationId' },
];

export interface ProgressFilter {
  openOnly?: boolean | null;
  search?: string | null;
}

/** A page of the subjects of a cycle with how far a group is with each. */
export async function readProgress(
  context: Context,
  { cycle, group }: { cycle: CycleRow; group: RaterGroup },
  { openOnly, search }: ProgressFilter,
  page: PageArgs,
) {
  const db: Db = await context.read();
  const progress = await progressOf(context, cycle, group);
  let query = db.selectFrom(progress.as('progress')).selectAll('progress');
  if (openOnly) query = query.where(sql<boolean>`not progress.is_met or progress.submitted < progress.assigned`);
  if (search) query = query.where(sql<boolean>`position(${search.trim()} in progress.subject_name) > 0`);
  return readPage(query, BY_SUBJECT, page);
}

/** How far a group is with all subjects together. */
export interface GroupTotals {
  subjectCount: number;
  metCount: number;
  assignedCount: number;
  submittedCount: number;
}

export async function readTotals(context: Context, cycle: CycleRow, group: RaterGroup): Promise<GroupTotals> {
  const { rows } = await sql<GroupTotals>`
    select count(*)::int as subject_count, (count(*) filter (where is_met))::int as met_count,
      coalesce(sum(assigned), 0)::int as assigned_count, coalesce(sum(submitted), 0)::int as submitted_count
    from ${await progressOf(context, cycle, group)} progress`.execute(await context.read());
  return rows[0]!;
}

/** How many belong to each class of a group, those of none under an empty name: working codes, or accounts. */
export async function readClassSizes(context: Context, cycleId: string, { key, ballot }: RaterGroup) {
  const of = sql`jurisdiction_id = ${context.jurisdiction.id} and cycle_id = ${cycleId} and rater_group = ${key}`;
  const members =
    ballot === 'anonymous'
      ? sql`select rater_class as class from ballot_credentials where ${of} and cancelled_at is null`
      : sql`select class from rater_classes where ${of}`;
  const { rows } = await sql<{ class: string; count: number }>`
    select coalesce(class, '') as class, count(*)::int as count from (${members}) members
    group by 1`.execute(await context.read());
  return new Map(rows.map(row => [row.class, row.count]));
}
