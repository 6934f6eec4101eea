import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { type FactScope, keyList } from '../measures/fact-scope.js';
import { recordKey } from './record-key.js';
import type { SubjectFacts } from './rubric/facts.js';
import type { SubjectScore } from './rubric/rubric.js';
import { type SubjectRow, subjectIdOf } from './subject.query.js';

export interface ChangedEvaluation {
  subject: SubjectRow;
  facts: SubjectFacts;
  score: SubjectScore;
  digest: string;
}

/** What a result says besides points and band. */
export function outcomeOf({ score }: Pick<ChangedEvaluation, 'score'>) {
  const { basePoints, bonusPoints, deductionPoints, normalisedPoints, bandByPoints } = score;
  const { limits, unrankedBecause, proposals, scalePoints: scale } = score;
  return {
    ...{ basePoints, bonusPoints, deductionPoints, normalisedPoints, bandByPoints },
    ...{ limits, unrankedBecause, proposals, scale },
  };
}

/** Evaluations to a statement: with all their lines they stay far below what one parameter may hold. */
const BATCH = 1000;

type Rows = { jurisdictionId: string; at: Date; changed: (ChangedEvaluation & { id: string })[] };
type LineRows = { jurisdictionId: string; at: Date; changed: Pick<Rows['changed'][number], 'id' | 'score'>[] };

async function writeTotals(db: Db, { jurisdictionId, at, changed }: Rows): Promise<number> {
  const rows = changed.map(each => ({
    id: each.id,
    cycle_id: each.subject.cycleId,
    mandate_id: each.subject.mandateId,
    ward_id: each.subject.mandateId === null ? each.subject.wardId : null,
    total_points: each.score.totalPoints,
    provisional_points: each.score.provisionalPoints,
    scored_max_points: each.score.scoredMaxPoints,
    applicable_max_points: each.score.applicableMaxPoints,
    band: each.score.band,
    digest: each.digest,
    facts: each.facts,
    outcome: outcomeOf(each),
    is_ranked: each.score.unrankedBecause === null,
    standing_keys: each.score.standingKeys.map(key => key ?? '-Infinity'),
  }));
  const { numAffectedRows } = await sql`
    insert into evaluations (jurisdiction_id, id, cycle_id, mandate_id, ward_id, total_points, provisional_points,
      scored_max_points, applicable_max_points, band, digest, facts, outcome, is_ranked, standing_keys, computed_at)
    select ${jurisdictionId}, e.*, ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(id uuid, cycle_id uuid, mandate_id uuid,
      ward_id uuid, total_points numeric, provisional_points numeric, scored_max_points numeric, applicable_max_points numeric,
      band text, digest text, facts jsonb, outcome jsonb, is_ranked boolean, standing_keys numeric[])
    on conflict (jurisdiction_id, id) do update set total_points = excluded.total_points,
      provisional_points = excluded.provisional_points, scored_max_points = excluded.scored_max_points,
      applicable_max_points = excluded.applicable_max_points, band = excluded.band, digest = excluded.digest,
      facts = excluded.facts, outcome = excluded.outcome, is_ranked = excluded.is_ranked,
      standing_keys = excluded.standing_keys, computed_at = excluded.computed_at`.execute(db);
  return Number(numAffectedRows);
}

function linesOf({ at, changed }: LineRows) {
  return changed.flatMap(({ id, score }) =>
    score.criteria.map((line, position) => ({
      id: recordKey(at, 'criterion-score', `${id}/${line.key}`),
      evaluation_id: id,
      position,
      criterion: line.key,
      state: line.state,
      points: line.points,
      max_points: line.maxPoints,
      reason_code: line.reason.code,
      reason_params: line.reason.params,
      inputs: line.inputs,
    })),
  );
}

/** Writes the lines of score sheets that differ from what is kept. */
export async function writeLines(db: Db, rows: LineRows): Promise<number> {
  const lines = JSON.stringify(linesOf(rows));
  const { numAffectedRows } = await sql`
    insert into criterion_scores as kept (jurisdiction_id, id, evaluation_id, position, criterion, state, points,
      max_points, reason_code, reason_params, inputs)
    select ${rows.jurisdictionId}, line.* from jsonb_to_recordset(${lines}::jsonb) as line(id uuid, evaluation_id uuid,
      position int, criterion text, state text, points numeric, max_points numeric, reason_code text,
      reason_params jsonb, inputs jsonb)
    on conflict (jurisdiction_id, evaluation_id, criterion) do update set position = excluded.position,
      state = excluded.state, points = excluded.points, max_points = excluded.max_points,
      reason_code = excluded.reason_code, reason_params = excluded.reason_params, inputs = excluded.inputs
    where (kept.position, kept.state, kept.points, kept.max_points, kept.reason_code, kept.reason_params, kept.inputs) is distinct from (excluded.position, excluded.state, excluded.points, excluded.max_points,
      excluded.reason_code, excluded.reason_params, excluded.inputs)`.execute(db);
  return Number(numAffectedRows);
}

/** Lines of criteria that the rubric no longer has. */
async function removeOldLines(db: Db, { jurisdictionId, changed }: Rows): Promise<number> {
  const present = changed.flatMap(({ id, score }) =>
    score.criteria.map(({ key }) => ({ evaluation_id: id, criterion: key })),
  );
  const { numAffectedRows } = await sql`
    delete from criterion_scores kept
    where jurisdiction_id = ${jurisdictionId} and evaluation_id = any(${keyList(changed.map(({ id }) => id))})
      and (evaluation_id, criterion) not in (
        select evaluation_id, criterion from jsonb_to_recordset(${JSON.stringify(present)}::jsonb)
          as line(evaluation_id uuid, criterion text))`.execute(db);
  return Number(numAffectedRows);
}

/** Writes evaluations whose digest is another than before, with those of their lines that differ. */
export async function writeEvaluations(db: Db, jurisdictionId: string, at: Date, evaluations: ChangedEvaluation[]) {
  if (evaluations.length === 0) return 0;
  const changed = evaluations.map(each => {
    const { cycleId, evaluationId } = each.subject;
    return { ...each, id: evaluationId ?? recordKey(at, 'evaluation', `${cycleId}/${subjectIdOf(each.subject)}`) };
  });
  let written = 0;
  for (let start = 0; start < changed.length; start += BATCH) {
    const rows = { jurisdictionId, at, changed: changed.slice(start, start + BATCH) };
    written += (await writeTotals(db, rows)) + (await removeOldLines(db, rows)) + (await writeLines(db, rows));
  }
  return written;
}

/** What somebody said of an evaluation; then it stays, whatever became of its subject. */
const SAID = [
  'ratings',
  'rater_assignments',
  'ballots',
  'paper_counts',
  'self_reports',
  'replies',
  'score_corrections',
];
const nothingSaid = sql.join(
  SAID.map(
    table => sql`not exists (select from ${sql.table(table)} said
      where said.jurisdiction_id = e.jurisdiction_id and said.evaluation_id = e.id)`,
  ),
  sql` and `,
);

/** Removes open evaluations of mandates that turned out not to be held in the year, and of wards that are no more. */
export async function removeEvaluations(db: Db, scope: FactScope, kept: readonly SubjectRow[]): Promise<number> {
  const { jurisdictionId, year, representativeIds } = scope;
  const subjects = JSON.stringify(kept.map(each => ({ cycle_id: each.cycleId, subject_id: subjectIdOf(each) })));
  const { rows } = await sql<{ id: string }>`
    select e.id from evaluations e
    join evaluation_cycles c on c.jurisdiction_id = e.jurisdiction_id and c.id = e.cycle_id and c.year = ${year}
      and c.phase <> 'PUBLISHED'
    left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
    where e.jurisdiction_id = ${jurisdictionId}
      and (${representativeIds === null} or m.representative_id = any(${keyList(representativeIds ?? [])})
        or e.ward_id is not null)
      and (e.cycle_id, coalesce(e.mandate_id, e.ward_id)) not in (
        select cycle_id, subject_id from jsonb_to_recordset(${subjects}::jsonb) as s(cycle_id uuid, subject_id uuid))
      and e.revision = 1 and ${nothingSaid}
  `.execute(db);
  if (rows.length === 0) return 0;
  const ids = keyList(rows.map(({ id }) => id));
  await sql`delete from criterion_scores where jurisdiction_id = ${jurisdictionId} and evaluation_id = any(${ids})`.execute(
    db,
  );
  await sql`delete from evaluations where jurisdiction_id = ${jurisdictionId} and id = any(${ids})`.execute(db);
  return rows.length;
}
