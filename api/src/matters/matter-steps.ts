import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.js';
import type { Matter } from './matter.entity.js';
import { MatterStep } from './matter-step.entity.js';

type StepFacts = Pick<MatterStep, 'verb' | 'takenOn' | 'note' | 'dueOn' | 'ownerWardId' | 'ownerGroupId'>;

/** Adds to what happened to a matter. */
export function addStep(em: EntityManager, context: Context, matter: Matter, step: StepFacts): void {
  em.create(MatterStep, {
    ...step,
    jurisdictionId: matter.jurisdictionId,
    matterId: matter.id,
    takenAt: context.now,
    actorId: context.viewer!.userId,
  });
}
