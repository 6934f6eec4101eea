import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { keyList } from '../../measures/fact-scope.js';
import { wardOn } from '../../wards/ward-days.sql.js';
import type { SubjectFacts } from '../rubric/facts.js';
import type { CriterionInput, ScoreState, SubjectScore } from '../rubric/rubric.js';
import type { FrozenAudit } from './frozen-file.schema.js';

export interface KeptPublication {
  id: string;
  minuteNumber: string;
  publishedAt: string;
  digest: string;
  heldBack: { subject: string; facts: SubjectFacts }[];
  audit: FrozenAudit | null;
}

const utc = (column: string, fraction: 'MS' | 'US') =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', ${`YYYY-MM-DD"T"HH24:MI:SS.${fraction}`})`;

/** Every act of publishing of a cycle in the order of time, each with its entry of the log. */
export async function keptPublications(context: Context, cycleId: string): Promise<KeptPublication[]> {
  const { rows } = await sql<KeptPublication>`
    select p.id, p.minute_number, ${utc('p.publishedAt', 'MS')} || 'Z' as published_at, p.digest, p.held_back,
      case when a.id is not null then jsonb_build_object('sequence', a.sequence, 'at', ${utc('a.at', 'US')},
        'actorId', a.actor_id, 'action', a.action, 'recordType', a.record_type, 'recordId', a.record_id,
        'payload', a.payload, 'previousHash', encode(a.previous_hash, 'hex'), 'hash', encode(a.hash, 'hex')) end as audit
    from publications p
    left join audit_entries a on a.jurisdiction_id = p.jurisdiction_id and a.record_id = p.id
      and a.record_type = 'Publication'
    where p.jurisdiction_id = ${context.jurisdiction.id} and p.cycle_id = ${cycleId}
    order by p.published_at, p.id`.execute(await context.read());
  return rows;
}

export interface KeptEvaluation {
  id: string;
  publicationId: string;
  /** Id of the first result of the same subject. */
  subject: string;
  revision: number;
  revisionReason: string | null;
  name: string;
  ward: string;
  facts: SubjectFacts | null;
  totalPoints: string | null;
  provisionalPoints: string | null;
  scoredMaxPoints: string;
  applicableMaxPoints: string;
  band: string | null;
  standingKeys: string[];
  outcome: KeptOutcome;
  digest: string;
}

type KeptOutcome = Pick<
  SubjectScore,
  'basePoints' | 'bonusPoints' | 'deductionPoints' | 'normalisedPoints' | 'bandByPoints' | 'limits'
> &
  Pick<SubjectScore, 'unrankedBecause' | 'proposals'> & { scale: string | null };

/** Every published evaluation of a cycle as the database froze it, in the order of the ids. */
export async function keptEvaluations(context: Context, cycleId: string): Promise<KeptEvaluation[]> {
  const { rows } = await sql<KeptEvaluation>`
    select e.id, e.publication_id, first.id as subject, e.revision, e.revision_reason, e.facts, e.outcome, e.digest,
      coalesce(r.name, w.name) as name, w.name as ward, e.total_points::text, e.provisional_points::text,
      e.scored_max_points::text, e.applicable_max_points::text, e.band, e.standing_keys::text[]
    from evaluations e
    join evaluations first on first.jurisdiction_id = e.jurisdiction_id and first.cycle_id = e.cycle_id
      and first.revision = 1 and coalesce(first.mandate_id, first.ward_id) = coalesce(e.mandate_id, e.ward_id)
    left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
    left join representatives r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.representative_id
    join evaluation_cycles c on c.jurisdiction_id = e.jurisdiction_id and c.id = e.cycle_id
    join wards w on w.jurisdiction_id = e.jurisdiction_id and w.id = coalesce(e.ward_id, ${wardOn('m', 'mandate_id', sql`make_date(c.year, 12, 31)`)})
    where e.jurisdiction_id = ${context.jurisdiction.id} and e.cycle_id = ${cycleId} and e.publication_id is not null
    order by e.id`.execute(await context.read());
  return rows;
}

export interface KeptLine {
  evaluationId: string;
  key: string;
  state: ScoreState;
  points: string | null;
  maxPoints: string | null;
  reasonCode: string;
  reasonParams: Record<string, string>;
  inputs: Record<string, CriterionInput | null>;
}

/** The lines of evaluations, in the order of their score sheets. */
export async function keptLines(context: Context, evaluationIds: readonly string[]): Promise<Map<string, KeptLine[]>> {
  const { rows } = await sql<KeptLine>`
    select evaluation_id, criterion as key, state, points::text, max_points::text, reason_code, reason_params, inputs
    from criterion_scores
    where jurisdiction_id = ${context.jurisdiction.id} and evaluation_id = any(${keyList(evaluationIds)})
    order by evaluation_id, position`.execute(await context.read());
  return Map.groupBy(rows, row => row.evaluationId);
}
