import { type RawBuilder, sql } from 'kysely';
import { keyOf } from '../database/find-record.js';
import type { Db } from '../database/reading.js';
import { NotFound } from '../shared/errors.js';
import { OwnRecordType } from './record-objection.enums.js';

export interface OwnRecord {
  recordId: string;
  recordTitle: string;
  happenedOn: string;
}

interface Wanted {
  jurisdictionId: string;
  representativeId: string;
  recordId: string;
}

type Found = Pick<OwnRecord, 'recordTitle' | 'happenedOn'>;
type Finder = (wanted: Wanted) => RawBuilder<Found>;

/** The node type by whose ids records of each kind are named: an entry of a roll by its activity. */
export const NODE_TYPES: Record<OwnRecordType, string> = {
  VISIT: 'Visit',
  ATTENDANCE: 'Activity',
  MATTER: 'Matter',
  PLEDGE_ITEM: 'PledgeItem',
  DUTY_RECORD: 'DutyRecord',
};

const FINDERS: Record<OwnRecordType, Finder> = {
  VISIT: ({ jurisdictionId, representativeId, recordId }) => sql`
    select h.code as record_title, v.visited_on as happened_on from visits v
    join households h on h.jurisdiction_id = v.jurisdiction_id and h.id = v.household_id
    where v.jurisdiction_id = ${jurisdictionId} and v.id = ${recordId} and v.representative_id = ${representativeId}`,
  ATTENDANCE: ({ jurisdictionId, representativeId, recordId }) => sql`
    select a.title as record_title, a.scheduled_on as happened_on from activities a
    join attendance_records r on r.jurisdiction_id = a.jurisdiction_id and r.activity_id = a.id
    where a.jurisdiction_id = ${jurisdictionId} and a.id = ${recordId} and r.representative_id = ${representativeId}`,
  MATTER: ({ jurisdictionId, representativeId, recordId }) => sql`
    select m.title as record_title, m.raised_on as happened_on from matters m
    where m.jurisdiction_id = ${jurisdictionId} and m.id = ${recordId} and m.representative_id = ${representativeId}`,
  PLEDGE_ITEM: ({ jurisdictionId, representativeId, recordId }) => sql`
    select i.text as record_title, coalesce(i.claimed_on, p.made_on) as happened_on from pledge_items i
    join pledges p on p.jurisdiction_id = i.jurisdiction_id and p.id = i.pledge_id
    where i.jurisdiction_id = ${jurisdictionId} and i.id = ${recordId} and p.representative_id = ${representativeId}`,
  DUTY_RECORD: ({ jurisdictionId, representativeId, recordId }) => sql`
    select d.note as record_title, d.happened_on from duty_records d
    where d.jurisdiction_id = ${jurisdictionId} and d.id = ${recordId} and d.representative_id = ${representativeId}`,
};

/** A record about the person; what is about somebody else is not found. */
export async function findOwnRecord(
  db: Db,
  recordType: OwnRecordType,
  globalId: string,
  whose: Omit<Wanted, 'recordId'>,
): Promise<OwnRecord> {
  const type = NODE_TYPES[recordType];
  const recordId = keyOf(type, globalId);
  const { rows } = await FINDERS[recordType]({ ...whose, recordId }).execute(db);
  if (!rows[0]) throw new NotFound(type, globalId, 'recordId');
  return { recordId, ...rows[0] };
}
