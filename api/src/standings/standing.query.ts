import { sql } from 'kysely';
import type { Context } from '../context.js';
import { type CycleRow, cycleByKey, cycleKey, cyclesFound, ruleOfCycle } from '../evaluations/cycle.query.js';
import type { Rubric } from '../programmes/programme.js';
import { wardOn } from '../wards/ward-days.sql.js';

/** A place within a peer group, with whose it is. */
export interface StandingRow {
  jurisdictionId: string;
  evaluationId: string;
  cycleId: string;
  representativeId: string | null;
  wardId: string;
  name: string;
  band: string | null;
  points: string | null;
  rank: number | null;
  peerGroupSize: number;
  movement: number | null;
  pointsChange: string | null;
}

/** What the figure that places are given by is out of; 1 where it has no upper end. */
function readScale({ max, bandsRead, normalise }: Rubric): number {
  if (bandsRead === 'normalised' && normalise) return normalise.to;
  return max === 'open' ? 1 : max;
}

/** Cycles with the points of their rubric, as a table; the year before comes along. */
async function scales(context: Context, cycles: readonly CycleRow[]) {
  const before = await context
    .once(cycleByKey)
    .loadMany(cycles.map(({ year, subject, type }) => cycleKey({ year: year - 1, subject, type })));
  const all = [...cycles, ...cyclesFound(before)];
  const rows = await Promise.all(
    all.map(async cycle => ({ cycle_id: cycle.id, scale: readScale((await ruleOfCycle(context, cycle)).rubric) })),
  );
  return sql`(select distinct * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as scale(cycle_id uuid, scale numeric))`;
}

/**
 * Standings of whole peer groups. The rank goes by the share of the points that are decided, so that nobody falls
 * behind because a rater has not been there yet; movement counts those ranked in both years, and
 * nobody whose result of the year before was held back.
 */
export async function standingsOf(context: Context, cycles: readonly CycleRow[]) {
  const jurisdictionId = context.jurisdiction.id;
  return sql<StandingRow>`(
    with scored as (
      select e.id as evaluation_id, e.cycle_id, c.year, c.subject, c.type, m.representative_id, w.id as ward_id,
        coalesce(m.representative_id, e.ward_id) as subject_id, coalesce(r.name, w.name) as name, e.band, e.total_points, coalesce(e.total_points, e.provisional_points) as points, m.started_on,
        c.phase = 'PUBLISHED' and e.published_at is null as is_held_back,
        round(case when e.total_points is null then e.provisional_points / nullif(e.scored_max_points, 0)
          else e.standing_keys[1] / s.scale end, 9) as share,
        case when e.total_points is null then '{}' else e.standing_keys[2:] end as second_keys, e.is_ranked
      from ${await scales(context, cycles)} s
      join current_evaluations e on e.jurisdiction_id = ${jurisdictionId} and e.cycle_id = s.cycle_id
      join evaluation_cycles c on c.jurisdiction_id = e.jurisdiction_id and c.id = e.cycle_id
      left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
      left join representatives r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.representative_id
      join wards w on w.jurisdiction_id = e.jurisdiction_id and w.id = coalesce(e.ward_id, ${wardOn('m', 'mandate_id', sql`make_date(c.year, 12, 31)`)})
    ), ranked as (
      select scored.*, case when share is not null and is_ranked then (rank() over (partition by cycle_id, is_ranked
          order by share desc nulls last, second_keys desc nulls last))::int end as rank,
        (count(*) over (partition by cycle_id))::int as peer_group_size
      from scored
    ), before as (
      select distinct on (subject_id, subject, type, year) * from ranked where not is_held_back
      order by subject_id, subject, type, year, started_on desc, evaluation_id
    )
    select ${jurisdictionId}::uuid as jurisdiction_id, now.evaluation_id, now.cycle_id, now.representative_id,
      now.ward_id, now.name, now.band, now.points, now.rank, now.peer_group_size, before.rank - now.rank as movement,
      now.total_points - before.total_points as points_change
    from ranked now
    left join before on before.subject_id = now.subject_id and before.subject = now.subject and before.type = now.type
      and before.year = now.year - 1
    where now.cycle_id = any(${cycles.map(({ id }) => id)}::uuid[]))`;
}
