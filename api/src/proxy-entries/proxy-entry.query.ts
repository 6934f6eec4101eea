import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { primaryWard } from '../representatives/primary-ward.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import type { ProxyRecordType } from './proxy-entry.entity.js';

/** Entries from paper with who entered them and the ward where the person's facts count today. */
function selectProxyEntries(db: Db, jurisdictionId: string, today: string) {
  const kept = db
    .selectFrom('proxyEntries as kept')
    .leftJoin('users as clerk', 'clerk.id', 'kept.enteredBy')
    .selectAll('kept')
    .select(['clerk.displayName as clerkName', primaryWard('kept', 'representativeId', today).as('wardId')])
    .where('kept.jurisdictionId', '=', jurisdictionId)
    .as('entry');
  return db.selectFrom(kept).selectAll('entry');
}

export type ProxyEntryRow = Awaited<ReturnType<ReturnType<typeof selectProxyEntries>['executeTakeFirstOrThrow']>>;

const COLUMNS = { representativeId: 'entry.representativeId', wardId: 'entry.wardId' };

/** Loads entries by id. */
export function proxyEntryById(context: Context) {
  return batchByKey<ProxyEntryRow>(
    async ids =>
      selectProxyEntries(await context.read(), context.jurisdiction.id, context.today)
        .where('entry.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Loads by the record the last entry from paper that the viewer may read. */
export function proxyEntryOfRecord(context: Context, recordType: ProxyRecordType) {
  return batchByKey<ProxyEntryRow>(
    async ids =>
      selectProxyEntries(await context.read(), context.jurisdiction.id, context.today)
        .distinctOn('entry.recordId')
        .where('entry.recordType', '=', recordType)
        .where('entry.recordId', 'in', [...ids])
        .where(await viewerReach(context, 'paper.read', COLUMNS))
        .orderBy('entry.recordId')
        .orderBy('entry.enteredOn', 'desc')
        .orderBy('entry.id', 'desc')
        .execute(),
    row => row.recordId,
  );
}

const OLDEST_FIRST = [
  { expression: 'entry.entered_on', property: 'enteredOn' },
  { expression: 'entry.id', property: 'id' },
];

export interface ProxyEntryFilter {
  year: number;
  month?: number | null;
  isReadBack?: boolean | null;
  representativeId?: string | null;
}

/** A page of the entries of a year or month that the viewer may read, oldest first. */
export async function readProxyEntries(context: Context, filter: ProxyEntryFilter, page: PageArgs) {
  const { year, month, isReadBack, representativeId } = filter;
  let query = selectProxyEntries(await context.read(), context.jurisdiction.id, context.today)
    .where(await viewerReach(context, 'paper.read', COLUMNS))
    .where(sql<boolean>`entry.entered_on between ${`${year}-01-01`} and ${`${year}-12-31`}`);
  if (month) query = query.where(sql<boolean>`extract(month from entry.entered_on) = ${month}`);
  if (representativeId) query = query.where('entry.representativeId', '=', representativeId);
  if (isReadBack != null) query = query.where('entry.readBackOn', isReadBack ? 'is not' : 'is', null);
  return readPage(query, OLDEST_FIRST, page);
}
