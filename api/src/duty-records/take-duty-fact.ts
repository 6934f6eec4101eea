import type { EntityManager } from '@mikro-orm/postgresql';
import { dbOf } from '../audit/transact.js';
import type { Context } from '../context.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { markStale } from '../queue/enqueue.js';
import { yearOf } from '../shared/checks.js';
import type { DutyRecord } from './duty-record.entity.js';

/** Whether a record is new, or the one that is there is changed, verified or withdrawn. */
type Change = 'new' | 'kept';

/** Refused once the facts of its year are locked; else says that figures follow no longer: of its person, or of everybody for a ward. */
export async function takeDutyFact(
  em: EntityManager,
  context: Context,
  record: Pick<DutyRecord, 'jurisdictionId' | 'happenedOn' | 'representativeId' | 'wardId'>,
  change: Change,
): Promise<void> {
  const { jurisdictionId, happenedOn, representativeId, wardId } = record;
  const whose = representativeId === null ? { wardId } : { representativeIds: [representativeId] };
  const fact = { kind: FactKind.DUTY_RECORD, ...onDay(happenedOn), ...whose, isCompleting: change === 'kept' };
  await requireOpenFacts(em, context, fact);
  const representativeIds = representativeId === null ? null : [representativeId];
  await markStale(dbOf(em), { jurisdictionId, year: yearOf(happenedOn), representativeIds });
}
