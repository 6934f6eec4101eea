import { sql } from 'kysely';
import { appendAudit } from '../../audit/audit-log.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import type { RatedCriterion } from '../../programmes/rubric/rated-criteria.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import type { CycleRow } from '../cycle.query.js';
import { askedCriteria, lineKey } from './asked-criteria.js';
import { isComplete } from './check-answer.js';
import { digestOf, type KeptRating, markSubmitted, readKept, refuseSubmitted } from './kept-ratings.js';
import { orderFault } from './order-fault.js';
import { ownAssignment } from './own-assignment.js';
import type { RaterAssignment } from './rater-assignment.entity.js';
import { barsOf, raterGroupNamed } from './rater-group.js';
import { pairsOf } from './rater-pairs.query.js';
import type { SubmitRatingsInput } from './rating.input.js';
import { cycleInPhase, RATING } from './rating-phase.js';

/** Refuses while something that is known stands between the two and is not declared, or bars the rater altogether. */
async function requireNoConflict(db: Db, context: Context, cycle: CycleRow, own: RaterAssignment): Promise<void> {
  const group = await raterGroupNamed(context, cycle, own.raterGroup, 'named');
  const { rows } = await sql<{ isBarred: boolean; isKnown: boolean }>`
    select obstacles && ${barsOf(group)}::text[] as is_barred,
      'KIN' = any(obstacles) or 'SAME_GROUP' = any(obstacles) and ${group.sameGroup !== 'allow'} as is_known
    from ${await pairsOf(context, cycle, group)} p
    where evaluation_id = ${own.evaluationId} and rater_id = ${own.raterId}`.execute(db);
  if (!rows[0] || rows[0].isBarred) {
    throw new Conflict('Something stands between rater and subject', {
      reason: 'rater-barred',
      field: 'assignmentId',
    });
  }
  if (!rows[0].isKnown || own.conflict !== null) return;
  throw new Conflict('Declare first what stands between rater and subject', {
    reason: 'conflict-undeclared',
    field: 'assignmentId',
  });
}

function requireComplete(criteria: readonly RatedCriterion[], kept: readonly KeptRating[]): void {
  const lines = criteria.flatMap(criterion =>
    criterion.periods.map(period => ({
      criterion,
      rating: kept.find(each => each.criterion === criterion.key && each.period === period),
    })),
  );
  const open = lines.filter(({ criterion, rating }) => !isComplete(criterion, rating));
  const unexplained = lines.filter(({ criterion, rating }) => criterion.needsEvidence && !rating?.note);
  const [missing, reason] = open.length > 0 ? [open, 'rating-incomplete'] : [unexplained, 'rating-unexplained'];
  if (missing.length === 0) return;
  throw new InvalidInput('Something is still to be answered', {
    reason,
    field: 'answer',
    value: missing.map(({ criterion }) => criterion.key),
  });
}

/** The places that the rater gave the subjects, of a criterion that puts them in order. */
async function placesGiven(db: Db, own: RaterAssignment, criterion: string, period: string) {
  const { rows } = await sql<{ place: number | null }>`
    select r.place from rater_assignments a
    left join ratings r on r.jurisdiction_id = a.jurisdiction_id and r.evaluation_id = a.evaluation_id
      and r.rater_id = a.rater_id and r.rater_group = a.rater_group and r.criterion = ${criterion}
      and r.period = ${period}
    where a.jurisdiction_id = ${own.jurisdictionId} and a.cycle_id = ${own.cycleId} and a.rater_id = ${own.raterId}
      and a.rater_group = ${own.raterGroup} and a.withdrawn_at is null and not coalesce(r.is_not_applicable, false)
      and exists (select from criterion_scores s where s.jurisdiction_id = a.jurisdiction_id
        and s.evaluation_id = a.evaluation_id and s.criterion = ${lineKey(criterion, period)}
        and s.state <> 'NOT_APPLICABLE')`.execute(db);
  return rows.map(({ place }) => place ?? 0);
}

/** An order is handed in when it is one: every subject has a place, and none has that of another. */
async function requireOrder(db: Db, own: RaterAssignment, criteria: readonly RatedCriterion[]): Promise<void> {
  for (const { key, periods } of criteria.filter(({ answer }) => answer.kind === 'order')) {
    for (const period of periods) {
      const places = await placesGiven(db, own, key, period);
      const missing = orderFault(places);
      if (missing === null) continue;
      throw new InvalidInput('The places are no order yet', {
        reason: 'rating-order',
        field: 'place',
        value: missing,
        allowed: { from: 1, to: places.length },
      });
    }
  }
}

/** Hands in what a rater gave one subject; from now on only the office opens it again. */
export async function submitRatings(context: Context, input: SubmitRatingsInput): Promise<string> {
  const id = await transact(context, 'submitRatings', input, async em => {
    const db = dbOf(em);
    const own = await ownAssignment(em, context, input.assignmentId);
    const cycle = await cycleInPhase(db, context, own.cycleId, RATING);
    const criteria = await askedCriteria(context, cycle, own.raterGroup, own.evaluationId);
    const kept = await readKept(db, own);
    if (kept.some(({ submittedAt }) => submittedAt !== null)) refuseSubmitted();
    await requireNoConflict(db, context, cycle, own);
    requireComplete(criteria, kept);
    await requireOrder(db, own, criteria);
    await markSubmitted(db, context, own);
    const after = { answers: kept.length, digest: digestOf(kept) };
    const fact = { action: 'submitRatings', recordType: 'RaterAssignment', recordId: own.id, before: null, after };
    await appendAudit(db, [fact], own.raterId, context.now);
    return own.id;
  });
  return id!;
}
