import { viewerScope } from '../accounts/access.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { isLinkedOn } from '../links/linked-on.js';
import { InvalidInput } from '../shared/errors.js';
import type { VisitPlace } from './touched-people.js';

/** Representatives log visits to their own households; what the office enters from paper may be to any. */
export async function requireLinked(db: Db, context: Context, visit: VisitPlace): Promise<void> {
  const { jurisdictionId, representativeId, householdId, visitedOn } = visit;
  if ((await viewerScope(context, 'visit.log')) === 'all') return;
  if (await isLinkedOn(db, jurisdictionId, representativeId, householdId, visitedOn)) return;
  throw new InvalidInput('The household is not linked to the representative on that day', {
    reason: 'household-not-linked',
    field: 'householdId',
    value: visitedOn,
  });
}
