import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { findRecord } from '../../database/find-record.js';
import { NotFound } from '../../shared/errors.js';
import { RaterAssignment } from './rater-assignment.entity.js';

/** The viewer's own assignment, held until the transaction ends; somebody else's is not found. */
export async function ownAssignment(em: EntityManager, context: Context, id: string): Promise<RaterAssignment> {
  const assignment = await findRecord(em, RaterAssignment, id);
  if (assignment.raterId !== context.viewer!.userId) throw new NotFound('RaterAssignment', id, 'assignmentId');
  await em.lock(assignment, LockMode.PESSIMISTIC_WRITE);
  await em.refresh(assignment);
  assignment.requireStanding();
  return assignment;
}
