import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.js';
import type { Matter } from './matter.entity.js';
import { MatterStep } from './matter-step.entity.js';
import type { MatterVerb } from './matter-words.js';

/** Adds to what happened to a matter. */
export function addStep(
  em: EntityManager,
  context: Context,
  matter: Matter,
  step: { verb: MatterVerb; takenOn: string; note: string | null },
): void {
  em.create(MatterStep, {
    ...step,
    jurisdictionId: matter.jurisdictionId,
    matterId: matter.id,
    takenAt: context.now,
    actorId: context.viewer!.userId,
  });
}
