import type { EntityManager } from '@mikro-orm/postgresql';
import { appendAudit } from '../../audit/audit-log.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord, findVersion } from '../../database/find-record.js';
import { requireText, textOrNull } from '../../shared/checks.js';
import { Conflict, NotFound } from '../../shared/errors.js';
import { takeBack } from './kept-ratings.js';
import { RaterAssignment } from './rater-assignment.entity.js';
import { barsOf, groupsOfCycle } from './rater-group.js';
import { RaterConflict } from './rater-words.js';
import type { DeclareConflictInput, ReopenRatingsInput, WithdrawAssignmentInput } from './rating.input.js';
import { ASSIGNING, cycleInPhase, RATING } from './rating-phase.js';

async function withdraw(em: EntityManager, { now }: Context, assignment: RaterAssignment, reason: string) {
  await takeBack(dbOf(em), assignment);
  assignment.withdraw(reason, now);
}

/** A rater tells what stands between the two; where the group refuses it, that ends the assignment. */
export async function declareConflict(context: Context, input: DeclareConflictInput): Promise<string> {
  const id = await transact(context, 'declareConflict', input, async em => {
    const own = await findVersion(em, RaterAssignment, input.assignmentId, input.version);
    if (own.raterId !== context.viewer!.userId) {
      throw new NotFound('RaterAssignment', input.assignmentId, 'assignmentId');
    }
    const cycle = await cycleInPhase(dbOf(em), context, own.cycleId, ASSIGNING);
    const { conflict } = input;
    const note = conflict === RaterConflict.OTHER ? requireText('note', input.note) : textOrNull(input.note);
    own.declare(conflict, note, context.now);
    const group = (await groupsOfCycle(context, cycle)).find(({ key }) => key === own.raterGroup);
    if (group && (barsOf(group) as string[]).includes(conflict)) await withdraw(em, context, own, note ?? conflict);
    return own.id;
  });
  return id!;
}

/** The office takes a rater off a subject; what was given no longer counts. */
export async function withdrawAssignment(context: Context, input: WithdrawAssignmentInput): Promise<string> {
  const id = await transact(context, 'withdrawAssignment', input, async em => {
    const assignment = await findVersion(em, RaterAssignment, input.assignmentId, input.version);
    await cycleInPhase(dbOf(em), context, assignment.cycleId, ASSIGNING);
    await withdraw(em, context, assignment, requireText('reason', input.reason));
    return assignment.id;
  });
  return id!;
}

/** The office lets a rater change what was handed in. */
export async function reopenRatings(context: Context, input: ReopenRatingsInput): Promise<string> {
  const id = await transact(context, 'reopenRatings', input, async em => {
    const db = dbOf(em);
    const assignment = await findRecord(em, RaterAssignment, input.assignmentId);
    await cycleInPhase(db, context, assignment.cycleId, RATING);
    const reason = requireText('reason', input.reason);
    const answers = await takeBack(db, assignment);
    if (answers === 0) {
      throw new Conflict('Nothing is handed in', { reason: 'rating-not-submitted', field: 'assignmentId' });
    }
    const fact = { action: 'reopenRatings', recordType: 'RaterAssignment', recordId: assignment.id, before: null };
    await appendAudit(db, [{ ...fact, after: { reason, answers } }], context.viewer!.userId, context.now);
    return assignment.id;
  });
  return id!;
}
