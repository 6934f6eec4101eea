import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { primaryWard } from '../representatives/primary-ward.js';
import { batchByKey } from '../shared/batch.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { readPage, readPagesByParent } from '../shared/paging.js';
import type { DutyRecordState } from './duty-record-state.js';
import { isUnconfirmedClaim } from './own-claim.js';

/** A record is a claim while nobody but whom it is about says so. */
const STATE = sql<DutyRecordState>`case when kept.withdrawn_at is not null then 'WITHDRAWN'
  when kept.verified_at is not null then 'VERIFIED'
  when ${isUnconfirmedClaim('kept')} then 'CLAIMED'
  else 'RECORDED' end`;

/** Duty records with how far they are believed; `wardId` is where they count, `subjectWardId` the ward they are about. */
export function selectDutyRecords(db: Db, jurisdictionId: string, today: string) {
  const kept = db
    .selectFrom('dutyRecords as kept')
    .leftJoin('users as recorder', 'recorder.id', 'kept.recordedBy')
    .leftJoin('users as verifier', 'verifier.id', 'kept.verifiedBy')
    .select(['kept.jurisdictionId', 'kept.id', 'kept.kind', 'kept.representativeId', 'kept.wardId as subjectWardId'])
    .select(['kept.happenedOn', 'kept.quantity', 'kept.outOf', 'kept.stages', 'kept.attributes', 'kept.note'])
    .select(['kept.fileId', 'kept.recordedBy', 'kept.recordedAt', 'kept.verifiedAt', 'kept.withdrawnReason'])
    .select(['kept.version', 'recorder.displayName as recorderName', 'verifier.displayName as verifierName'])
    .select([STATE.as('state')])
    .select(sql<string | null>`coalesce(kept.ward_id, ${primaryWard('kept', 'representativeId', today)})`.as('wardId'))
    .where('kept.jurisdictionId', '=', jurisdictionId)
    .as('record');
  return db.selectFrom(kept).selectAll('record');
}

export type DutyRecordRow = Awaited<ReturnType<ReturnType<typeof selectDutyRecords>['executeTakeFirstOrThrow']>>;

/** Loads duty records by id. */
export function dutyRecordById(context: Context) {
  return batchByKey<DutyRecordRow>(
    async ids =>
      selectDutyRecords(await context.read(), context.jurisdiction.id, context.today)
        .where('record.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const NEWEST_FIRST = [
  { expression: 'record.happened_on', property: 'happenedOn', descending: true },
  { expression: 'record.id', property: 'id', descending: true },
];

const COLUMNS = { representativeId: 'record.representativeId', wardId: 'record.wardId' };

export interface DutyRecordFilter {
  year?: number | null;
  kind?: string | null;
  state?: DutyRecordState | null;
  representativeId?: string | null;
  wardId?: string | null;
  search?: string | null;
}

async function fitting(context: Context, filter: DutyRecordFilter) {
  const { year, kind, state, representativeId, wardId, search } = filter;
  let query = selectDutyRecords(await context.read(), context.jurisdiction.id, context.today).where(
    await viewerReach(context, 'duty.read', COLUMNS),
  );
  if (year) query = query.where(sql<boolean>`record.happened_on between ${`${year}-01-01`} and ${`${year}-12-31`}`);
  if (kind) query = query.where('record.kind', '=', kind);
  if (state) query = query.where('record.state', '=', state);
  if (representativeId) query = query.where('record.representativeId', '=', representativeId);
  if (search) query = query.where(sql<boolean>`position(${search.trim()} in record.note) > 0`);
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = record.jurisdiction_id and line.ward_id = record.ward_id)`);
  }
  return query;
}

/** A page of the duty records that the viewer may read, newest first. */
export async function readDutyRecords(context: Context, filter: DutyRecordFilter, page: PageArgs) {
  return readPage(await fitting(context, filter), NEWEST_FIRST, page);
}

type OfOnePerson = DutyRecordRow & { representativeId: string };

/** A page of the duty records of each person, newest first. */
export function dutyRecordsOfRepresentative(context: Context, filter: DutyRecordFilter, page: PageArgs) {
  return new DataLoader<string, Connection<OfOnePerson>>(async ids => {
    const query = (await fitting(context, filter))
      .where('record.representativeId', 'in', [...ids])
      .$castTo<OfOnePerson>();
    return readPagesByParent(
      await context.read(),
      { query, parent: 'representativeId', keys: NEWEST_FIRST },
      ids,
      page,
    );
  });
}
