import type { EntityManager } from '@mikro-orm/postgresql';
import { dbOf } from '../audit/transact.js';
import type { Context } from '../context.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { markStale } from '../queue/enqueue.js';
import { yearOf } from '../shared/checks.js';

/** Refused once the facts of the ward's year are locked; else says that figures follow no longer from the facts. */
export async function takeTaskFact(
  em: EntityManager,
  context: Context,
  { listedOn, wardIds }: { listedOn: string; wardIds: readonly string[] },
): Promise<void> {
  for (const wardId of wardIds)
    await requireOpenFacts(em, context, { kind: FactKind.LISTED_TASK, ...onDay(listedOn), wardId });
  const jurisdictionId = context.jurisdiction.id;
  await markStale(dbOf(em), { jurisdictionId, year: yearOf(listedOn), representativeIds: null });
}
