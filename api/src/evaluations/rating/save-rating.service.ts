import { sql } from 'kysely';
import { appendAudit } from '../../audit/audit-log.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { textOrNull } from '../../shared/checks.js';
import { askedCriteria } from './asked-criteria.js';
import { checkAnswer } from './check-answer.js';
import { criterionNamed } from './criterion-named.js';
import { keepAnswer } from './kept-ratings.js';
import { ownAssignment } from './own-assignment.js';
import type { RaterAssignment } from './rater-assignment.entity.js';
import type { SaveRatingInput } from './rating.input.js';
import { cycleInPhase, RATING } from './rating-phase.js';

/** How many subjects the rater puts in order. */
async function subjectsOfRater(db: Db, { jurisdictionId, cycleId, raterGroup, raterId }: RaterAssignment) {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from rater_assignments
    where jurisdiction_id = ${jurisdictionId} and cycle_id = ${cycleId} and rater_group = ${raterGroup}
      and rater_id = ${raterId} and withdrawn_at is null`.execute(db);
  return rows[0]!.count;
}

/** Keeps a rater's answer to one criterion as a draft. The log says that one was given, never which. */
export async function saveRating(context: Context, input: SaveRatingInput): Promise<string> {
  const id = await transact(context, 'saveRating', input, async em => {
    const db = dbOf(em);
    const own = await ownAssignment(em, context, input.assignmentId);
    const cycle = await cycleInPhase(db, context, own.cycleId, RATING);
    const { criterion: key, period = '' } = input.answer;
    const criterion = criterionNamed(
      await askedCriteria(context, cycle, own.raterGroup, own.evaluationId),
      input.answer,
    );
    const kept = checkAnswer(criterion, input.answer, await subjectsOfRater(db, own));
    await keepAnswer(db, context, own, { ...kept, criterion: key, period, note: textOrNull(input.note) });
    const after = { criterion: key, period };
    const fact = { action: 'saveRating', recordType: 'RaterAssignment', recordId: own.id, before: null, after };
    await appendAudit(db, [fact], own.raterId, context.now);
    return own.id;
  });
  return id!;
}
