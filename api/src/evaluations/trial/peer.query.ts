import { sql } from 'kysely';
import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import { keyList } from '../../measures/fact-scope.js';
import type { CycleRow } from '../cycle.query.js';
import type { Place } from './compare-standings.js';

/** A subject of a cycle, with whose it is and how it stands. */
export interface PeerRow {
  subjectId: string;
  name: string;
  wardId: string;
  /** Whether the viewer may see where it stands. */
  isSeen: boolean;
  /** Null while it has not been evaluated. */
  evaluationId: string | null;
  /** The result that counts, placed among those that are decided; null without one. */
  place: Place | null;
}

/**
 * The named subjects and all others that a cycle has evaluated, with the result that counts of each. Places go by the
 * kept keys among those that are decided, as `scoreCycle` gives them.
 */
export async function readPeers(context: Context, cycle: CycleRow, subjectIds: readonly string[]): Promise<PeerRow[]> {
  const reach = await viewerReach(context, 'rubric.try', { wardId: 's.wardId' });
  const { rows } = await sql<PeerRow>`
    with kept as (
      select *, total_points is not null and is_ranked as has_place from current_evaluations
      where jurisdiction_id = ${context.jurisdiction.id} and cycle_id = ${cycle.id}
    ), placed as (
      select *, case when has_place then rank() over (partition by has_place order by standing_keys desc) end as rank
      from kept
    )
    select s.subject_id, s.name, s.ward_id, ${reach} as is_seen, e.id as evaluation_id,
      case when e.id is not null then jsonb_build_object('totalPoints', trim_scale(e.total_points)::text,
        'provisionalPoints', trim_scale(e.provisional_points)::text,
        'scoredMaxPoints', trim_scale(e.scored_max_points)::text, 'band', e.band, 'rank', e.rank,
        'bandByPoints', coalesce(e.outcome ->> 'bandByPoints', e.band),
        'limits', coalesce(e.outcome -> 'limits', '[]')) end as place
    from (
      select m.jurisdiction_id, m.id as subject_id, r.name, m.ward_id from mandates m
      join representatives r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.representative_id
      union all
      select jurisdiction_id, id, name, id from wards) s
    left join placed e on coalesce(e.mandate_id, e.ward_id) = s.subject_id
    where s.jurisdiction_id = ${context.jurisdiction.id}
      and (s.subject_id = any(${keyList(subjectIds)}) or e.id is not null)
    order by s.subject_id`.execute(await context.read());
  return rows;
}
