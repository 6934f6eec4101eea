import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { Conflict } from '../../shared/errors.js';
import type { KeptAnswer } from './check-answer.js';
import type { RaterAssignment } from './rater-assignment.entity.js';

/** One answer of a rater as it is kept. */
export interface KeptRating extends KeptAnswer {
  id: string;
  criterion: string;
  period: string;
  note: string | null;
  submittedAt: string | null;
}

/** Which ratings an assignment is about. */
function ofAssignment({ jurisdictionId, evaluationId, raterGroup, raterId }: RaterAssignment) {
  return sql`jurisdiction_id = ${jurisdictionId} and evaluation_id = ${evaluationId} and rater_id = ${raterId}
    and rater_group = ${raterGroup}`;
}

export async function readKept(db: Db, assignment: RaterAssignment): Promise<KeptRating[]> {
  const { rows } = await sql<KeptRating>`
    select id, criterion, period, points, category, place, form, is_not_applicable, note, submitted_at from ratings
    where ${ofAssignment(assignment)} order by criterion, period`.execute(db);
  return rows;
}

/** Keeps an answer in the place of the one before; what was handed in stays as it is. */
export async function keepAnswer(
  db: Db,
  { now }: Context,
  { jurisdictionId, evaluationId, raterGroup, raterId }: RaterAssignment,
  answer: KeptAnswer & { criterion: string; period: string; note: string | null },
): Promise<void> {
  const { criterion, period, points, category, place, form, isNotApplicable, note } = answer;
  const { numAffectedRows } = await sql`
    insert into ratings as kept (jurisdiction_id, id, evaluation_id, rater_group, criterion, period, rater_id, points,
      category, place, form, is_not_applicable, note, rated_at)
    values (${jurisdictionId}, ${v7()}, ${evaluationId}, ${raterGroup}, ${criterion}, ${period}, ${raterId}, ${points},
      ${category}, ${place}, ${form && JSON.stringify(form)}::jsonb, ${isNotApplicable}, ${note}, ${now.toISOString()})
    on conflict (jurisdiction_id, evaluation_id, criterion, period, rater_id) do update set points = excluded.points,
      category = excluded.category, place = excluded.place, form = excluded.form, note = excluded.note,
      is_not_applicable = excluded.is_not_applicable, rated_at = excluded.rated_at, version = kept.version + 1
    where kept.submitted_at is null and kept.rater_group = excluded.rater_group`.execute(db);
  if (numAffectedRows === 0n) refuseSubmitted();
}

export function refuseSubmitted(): never {
  throw new Conflict('Handed in already', { reason: 'rating-submitted', field: 'assignmentId' });
}

/** Hands in all answers of the assignment. */
export async function markSubmitted(db: Db, { now }: Context, assignment: RaterAssignment): Promise<void> {
  await sql`update ratings set submitted_at = ${now.toISOString()}::timestamptz, version = version + 1
    where ${ofAssignment(assignment)} and submitted_at is null`.execute(db);
}

/** Makes answers that were handed in drafts again, which do not count; answers how many. */
export async function takeBack(db: Db, assignment: RaterAssignment): Promise<number> {
  const { numAffectedRows } = await sql`update ratings set submitted_at = null, version = version + 1
    where ${ofAssignment(assignment)} and submitted_at is not null`.execute(db);
  return Number(numAffectedRows);
}

/** Proves in the log what was handed in without telling it: the ids in it are random and known to nobody who reads the log. */
export function digestOf(ratings: readonly KeptRating[]): string {
  const told = ratings.map(({ id, criterion, period, points, category, place, form, isNotApplicable }) => [
    id,
    criterion,
    period,
    points,
    category,
    place,
    form && Object.entries(form).sort(),
    isNotApplicable,
  ]);
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}
