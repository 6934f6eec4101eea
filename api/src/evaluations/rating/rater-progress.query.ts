import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import type { RaterGroup } from '../../programmes/rated-criteria.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import { type CycleRow, ruleOfCycle } from '../cycle.query.js';
import { quorumOf } from './quorum.js';
import { STATE } from './rater-assignment.query.js';

/** How far a rater group is with one subject; who is missing is told, what anybody gave is not. */
export interface ProgressRow {
  evaluationId: string;
  jurisdictionId: string;
  subjectName: string;
  wardId: string;
  position: number;
  needed: number;
  assigned: number;
  submitted: number;
  waiting: string[];
}

interface Of {
  jurisdictionId: string;
  cycleId: string;
  group: string;
}

const named = ({ jurisdictionId, cycleId, group }: Of) => sql`(
  select evaluation_id, count(*) as assigned, count(*) filter (where state = 'SUBMITTED') as submitted,
    array_agg(name order by name collate "zh-x-icu") filter (where state <> 'SUBMITTED') as waiting
  from (select a.evaluation_id, ${STATE} as state, u.display_name as name
    from rater_assignments a join users u on u.id = a.rater_id
    where a.jurisdiction_id = ${jurisdictionId} and a.cycle_id = ${cycleId} and a.rater_group = ${group}
      and a.withdrawn_at is null) a
  group by evaluation_id)`;

const anonymous = ({ jurisdictionId, cycleId, group }: Of) => sql`(
  select evaluation_id, sum(papers) as assigned, sum(papers) as submitted, null::text[] as waiting from (
    select b.evaluation_id, count(distinct b.paper_id) as papers
    from ballots b join evaluations e on e.jurisdiction_id = b.jurisdiction_id and e.id = b.evaluation_id
    where b.jurisdiction_id = ${jurisdictionId} and e.cycle_id = ${cycleId} and b.rater_group = ${group}
      and b.paper_count_id is null
    group by b.evaluation_id
    union all
    select evaluation_id, valid from paper_counts
    where jurisdiction_id = ${jurisdictionId} and cycle_id = ${cycleId} and rater_group = ${group}
      and withdrawn_at is null) cast_papers
  group by evaluation_id)`;

/** Every subject of a cycle with how far a group is with it, as `select * from ${progress} progress`. */
async function progressOf(context: Context, cycle: CycleRow, group: RaterGroup): Promise<RawBuilder<ProgressRow>> {
  const jurisdictionId = context.jurisdiction.id;
  const of = { jurisdictionId, cycleId: cycle.id, group: group.key };
  const needed = quorumOf((await ruleOfCycle(context, cycle)).rubric, group.key);
  return sql<ProgressRow>`(
    select e.id as evaluation_id, e.jurisdiction_id, coalesce(p.name, w.name) as subject_name, w.id as ward_id,
      w.position, ${needed}::int as needed, coalesce(done.assigned, 0)::int as assigned,
      coalesce(done.submitted, 0)::int as submitted, coalesce(done.waiting, '{}') as waiting
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
  if (openOnly) query = query.where(sql<boolean>`progress.submitted < greatest(progress.needed, progress.assigned)`);
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
    select count(*)::int as subject_count, (count(*) filter (where submitted >= needed))::int as met_count,
      coalesce(sum(assigned), 0)::int as assigned_count, coalesce(sum(submitted), 0)::int as submitted_count
    from ${await progressOf(context, cycle, group)} progress`.execute(await context.read());
  return rows[0]!;
}

/** How many codes of an anonymous group still open a ballot. */
export async function readCodeCount(context: Context, cycleId: string, group: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ballot_credentials
    where jurisdiction_id = ${context.jurisdiction.id} and cycle_id = ${cycleId} and rater_group = ${group}
      and cancelled_at is null`.execute(await context.read());
  return rows[0]!.count;
}
