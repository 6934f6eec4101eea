import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { InvalidInput } from '../shared/errors.js';
import { Matter } from './matter.entity.js';
import type { MergeMatterInput } from './matter.input.js';
import { MatterAuthor } from './matter-author.entity.js';
import { authorIds, markMatterStale } from './matter-facts.js';
import { requireStep } from './matter-rights.js';
import { isOpen } from './matter-transitions.js';
import { subjectOf, takeStep } from './take-step.js';

function requireTarget(matter: Matter, target: Matter): void {
  if (target.id !== matter.id && target.kind === matter.kind && isOpen(target.state)) return;
  throw new InvalidInput('A matter is merged into another open one of its kind', {
    reason: 'merged-into',
    field: 'intoId',
    value: target.number,
  });
}

/** Facts of both have to be open: credit moves from one to the other. */
async function requireOpen(em: EntityManager, context: Context, matter: Matter, representativeIds: string[]) {
  const { raisedOn, wardId } = matter;
  await requireOpenFacts(em, context, { kind: FactKind.MATTER, ...onDay(raisedOn), representativeIds, wardId });
}

/** What was merged into it before follows, so that nothing leads to a matter that leads on. */
async function moveEarlier(em: EntityManager, matter: Matter, target: Matter): Promise<void> {
  for (const earlier of await em.find(Matter, { mergedIntoId: matter.id })) earlier.mergedIntoId = target.id;
}

/** A matter says the same as another: that one goes on for both, and all who raised either are its authors. */
export function mergeMatter(context: Context, input: MergeMatterInput): Promise<string> {
  return takeStep(context, input, {
    mutation: 'mergeMatter',
    verb: 'MERGE',
    apply: async ({ em, matter, kind, states }) => {
      const target = await findRecord(em, Matter, input.intoId);
      requireTarget(matter, target);
      await requireStep(context, await subjectOf(em, target), { kind, verb: 'MERGE' });
      const before = await authorIds(em, target);
      const authors = await authorIds(em, matter);
      await requireOpen(em, context, matter, authors);
      await requireOpen(em, context, target, [...before, ...authors]);
      matter.step('MERGE', input.takenOn, states);
      matter.mergedIntoId = target.id;
      await moveEarlier(em, matter, target);
      const { jurisdictionId } = matter;
      for (const representativeId of authors.filter(id => !before.includes(id))) {
        em.create(MatterAuthor, { jurisdictionId, matterId: target.id, representativeId, mergedFromId: matter.id });
      }
      await markMatterStale(em, target, [...before, ...authors]);
    },
  });
}
