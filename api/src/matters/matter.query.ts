import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import type { Connection, PageArgs } from '../shared/connection.type.js';
import { readPage, readPagesByParent } from '../shared/paging.js';
import { filterMatters, type MatterFilter, raisedIn } from './matter-filter.js';

const JOINT_AUTHORS = sql<string[]>`array(select a.representative_id from matter_authors a
  where a.jurisdiction_id = matters.jurisdiction_id and a.matter_id = matters.id order by a.id)`;

/** Wards and groups that a matter was handed to, the one that has it now among them. */
const PAST_OWNER_WARDS = sql<string[]>`array(select s.owner_ward_id from matter_steps s
  where s.jurisdiction_id = matters.jurisdiction_id and s.matter_id = matters.id and s.owner_ward_id is not null)`;
const PAST_OWNER_GROUPS = sql<string[]>`array(select s.owner_group_id from matter_steps s
  where s.jurisdiction_id = matters.jurisdiction_id and s.matter_id = matters.id and s.owner_group_id is not null)`;

const PAST_OWNERS = [PAST_OWNER_WARDS.as('pastOwnerWardIds'), PAST_OWNER_GROUPS.as('pastOwnerGroupIds')] as const;

const wasOwnedBy = (wardIds: readonly string[], groupIds: readonly string[]) => sql<boolean>`exists (
  select from matter_steps s where s.jurisdiction_id = matters.jurisdiction_id and s.matter_id = matters.id
    and (s.owner_ward_id = any (${wardIds}::uuid[]) or s.owner_group_id = any (${groupIds}::uuid[])))`;

export function selectMatters(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('matters')
    .selectAll('matters')
    .select([JOINT_AUTHORS.as('jointAuthorIds'), ...PAST_OWNERS])
    .where('matters.jurisdictionId', '=', jurisdictionId);
}

export type MatterRow = Awaited<ReturnType<ReturnType<typeof selectMatters>['executeTakeFirstOrThrow']>>;

/** Which matters the viewer may read. */
export function readableMatters(context: Context) {
  return viewerReach(context, 'matter.read', {
    kind: 'matters.kind',
    representativeId: 'matters.representativeId',
    isJointAuthor: id => sql<boolean>`exists (select from matter_authors a
      where a.jurisdiction_id = matters.jurisdiction_id and a.matter_id = matters.id and a.representative_id = ${id})`,
    householdId: 'matters.householdId',
    wardId: 'matters.wardId',
    ownerWardId: 'matters.ownerWardId',
    ownerGroupId: 'matters.ownerGroupId',
    isWholeNetwork: 'matters.isWholeNetwork',
    wasOwnedBy,
  });
}

/** Loads matters by id. */
export function matterById(context: Context) {
  return batchByKey<MatterRow>(
    async ids =>
      selectMatters(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Loads what happened to a matter, in order, each step with whose matter it is. */
export function stepsOfMatter(context: Context) {
  return batchManyByKey(
    async ids => {
      const db = await context.read();
      return db
        .selectFrom('matterSteps as step')
        .innerJoin('matters', join =>
          join.onRef('matters.jurisdictionId', '=', 'step.jurisdictionId').onRef('matters.id', '=', 'step.matterId'),
        )
        .select(['step.matterId', 'step.verb', 'step.takenOn', 'step.note', 'step.dueOn'])
        .select(['step.ownerWardId as toWardId', 'step.ownerGroupId as toGroupId'])
        .select(['matters.kind', 'matters.representativeId', 'matters.householdId', 'matters.wardId'])
        .select(['matters.ownerWardId', 'matters.ownerGroupId', 'matters.isWholeNetwork'])
        .select([JOINT_AUTHORS.as('jointAuthorIds'), ...PAST_OWNERS])
        .where('step.jurisdictionId', '=', context.jurisdiction.id)
        .where('step.matterId', 'in', [...ids])
        .orderBy('step.takenOn')
        .orderBy('step.takenAt')
        .orderBy('step.id')
        .execute();
    },
    row => row.matterId,
  );
}

export type MatterStepRow = Awaited<ReturnType<ReturnType<typeof stepsOfMatter>['load']>>[number];

/** How many matters were merged into each. */
export function mergedCounts(context: Context) {
  return new DataLoader<string, number>(async ids => {
    const db = await context.read();
    const rows = await db
      .selectFrom('matters')
      .select(['mergedIntoId', sql<string>`count(*)`.as('count')])
      .where('jurisdictionId', '=', context.jurisdiction.id)
      .where('mergedIntoId', 'in', [...ids])
      .groupBy('mergedIntoId')
      .execute();
    const counts = new Map(rows.map(({ mergedIntoId, count }) => [mergedIntoId, Number(count)]));
    return ids.map(id => counts.get(id) ?? 0);
  });
}

const NEWEST_FIRST = [
  { expression: 'matters.raised_on', property: 'raisedOn', descending: true },
  { expression: 'matters.number', property: 'number', descending: true },
];

const LONGEST_DUE_FIRST = [
  { expression: 'matters.due_on', property: 'dueOn' },
  { expression: 'matters.number', property: 'number' },
];

/** A page of the matters that the viewer may read, newest first; of overdue ones those that are longest overdue. */
export async function readMatters(context: Context, filter: MatterFilter, page: PageArgs) {
  const all = selectMatters(await context.read(), context.jurisdiction.id).where(await readableMatters(context));
  const query = all.where(filterMatters(filter, context.today));
  return readPage(query, filter.isOverdue ? LONGEST_DUE_FIRST : NEWEST_FIRST, page);
}

const RAISER = sql<{ jurisdictionId: string; matterId: string; representativeId: string }>`matter_raisers`.as<'raiser'>(
  sql`raiser`,
);

/** A page of the matters each person raised, alone or with others, newest first; with a year only those of it. */
export function mattersOfRepresentative(context: Context, year: number | null, page: PageArgs) {
  return new DataLoader<string, Connection<MatterRow>>(async ids => {
    const db = await context.read();
    let query = selectMatters(db, context.jurisdiction.id)
      .innerJoin(RAISER, join =>
        join.onRef('raiser.jurisdictionId', '=', 'matters.jurisdictionId').onRef('raiser.matterId', '=', 'matters.id'),
      )
      .select('raiser.representativeId as raiserId')
      .where('raiser.representativeId', 'in', [...ids])
      .where(await readableMatters(context));
    if (year !== null) query = query.where(raisedIn(year));
    return readPagesByParent(db, { query, parent: 'raiserId', keys: NEWEST_FIRST }, ids, page);
  });
}
