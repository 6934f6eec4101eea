import type { Db } from '../database/reading.js';
import { markStale } from '../queue/enqueue.js';
import { yearOf } from '../shared/checks.js';
import type { DutyRecord } from './duty-record.entity.js';

/** Says that figures of the record's year follow no longer: of its person, or of everybody for a ward. */
export async function markDutyStale(
  db: Db,
  {
    jurisdictionId,
    happenedOn,
    representativeId,
  }: Pick<DutyRecord, 'jurisdictionId' | 'happenedOn' | 'representativeId'>,
): Promise<void> {
  const representativeIds = representativeId === null ? null : [representativeId];
  await markStale(db, { jurisdictionId, year: yearOf(happenedOn), representativeIds });
}
