import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { batchManyByKey } from '../../shared/batch.js';
import type { HoldUpKind } from './hold-up.type.js';

export interface HoldUpRow {
  cycleId: string;
  kind: HoldUpKind;
  count: number;
  names: string[];
}

/** More names than these are not read on a screen. */
const MOST_NAMES = 12;

/** Results that count, with the name of whom they are about. */
const subjects = sql`
  select e.jurisdiction_id, e.cycle_id, e.id as evaluation_id, coalesce(r.name, w.name) as name
  from current_evaluations e
  left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
  left join representatives r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.representative_id
  left join wards w on w.jurisdiction_id = e.jurisdiction_id and w.id = e.ward_id`;

/** One row for each thing that is waited for. */
const waiting = sql`
  select c.id as cycle_id, 'LATE_FACTS' as kind, u.display_name as name
    from open_cycles c
    join fact_exceptions x on x.jurisdiction_id = c.jurisdiction_id and x.year = c.year and x.decided_at is null
    join users u on u.id = x.asked_by
    where c.phase <> 'COLLECTING'
  union all
  select c.id, 'SELF_REPORTS', s.name
    from open_cycles c
    join (${subjects}) s on s.jurisdiction_id = c.jurisdiction_id and s.cycle_id = c.id
    left join self_reports o on o.jurisdiction_id = s.jurisdiction_id and o.evaluation_id = s.evaluation_id
    where c.phase = 'SELF_REPORT' and o.submitted_at is null
  union all
  select c.id, 'RATERS', u.display_name
    from open_cycles c
    join rater_assignments a on a.jurisdiction_id = c.jurisdiction_id and a.cycle_id = c.id and a.withdrawn_at is null
    join users u on u.id = a.rater_id
    where c.phase = 'RATING' and not exists (select from ratings r where r.jurisdiction_id = a.jurisdiction_id
      and r.evaluation_id = a.evaluation_id and r.rater_id = a.rater_id and r.submitted_at is not null)
  union all
  select c.id, 'REPLIES', s.name
    from open_cycles c
    join (${subjects}) s on s.jurisdiction_id = c.jurisdiction_id and s.cycle_id = c.id
    join replies o on o.jurisdiction_id = s.jurisdiction_id and o.evaluation_id = s.evaluation_id and o.state = 'OPEN'
    where c.phase in ('REPLY', 'REVIEW')`;

/** Loads what the present phases of cycles wait for. */
export function holdUpsOfCycle(context: Context) {
  return batchManyByKey<HoldUpRow>(
    async ids => {
      const { rows } = await sql<HoldUpRow>`
        with open_cycles as (select * from evaluation_cycles
          where jurisdiction_id = ${context.jurisdiction.id} and id = any(${[...ids]}::uuid[]) and phase <> 'PUBLISHED')
        select cycle_id, kind, sum(n)::int as count,
          (array_agg(name order by n desc, name collate "zh-x-icu"))[1:${sql.lit(MOST_NAMES)}] as names
        from (select cycle_id, kind, name, count(*) as n from (${waiting}) each group by cycle_id, kind, name) waited
        group by cycle_id, kind order by cycle_id, kind`.execute(await context.read());
      return rows;
    },
    row => row.cycleId,
  );
}
