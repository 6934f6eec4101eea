import { addDays, atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Row } from './rows.js';

export type DutyRecordRow = Row<'dutyRecords'>;

export type ToldDuty = Pick<DutyRecordRow, 'kind' | 'note' | 'happenedOn'> & Partial<DutyRecordRow>;

/** A record of a duty as the office takes it down two days later; what is told of it comes first. */
export function dutyRecordRow(told: ToldDuty, identify: Identify, recordedBy: string): DutyRecordRow {
  const { kind, happenedOn, note, representativeId = null, wardId = null } = told;
  const recordedAt = atHour(addDays(happenedOn, 2), 10);
  return {
    id: identify('duty-record', [kind, representativeId ?? wardId, happenedOn, note].join('/'), recordedAt),
    representativeId,
    wardId,
    quantity: '1',
    outOf: null,
    stages: [],
    attributes: {},
    fileId: null,
    recordedBy,
    recordedAt,
    verifiedBy: null,
    verifiedAt: null,
    withdrawnAt: null,
    withdrawnReason: null,
    ...told,
  };
}
