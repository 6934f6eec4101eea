import { sql } from 'kysely';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { batchByKey, batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import { LinkPeriod } from '../link.input.js';

/** SQL: how far the ward lies below the top of the tree. */
const DEPTH = `(select count(*)::int from ward_ancestors line
  where line.jurisdiction_id = ward_assignments.jurisdiction_id and line.ward_id = ward_assignments.ward_id)`;

function selectAssignments(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('wardAssignments')
    .innerJoin('mandates', join =>
      join
        .onRef('mandates.jurisdictionId', '=', 'wardAssignments.jurisdictionId')
        .onRef('mandates.id', '=', 'wardAssignments.mandateId'),
    )
    .innerJoin('wards', join =>
      join
        .onRef('wards.jurisdictionId', '=', 'wardAssignments.jurisdictionId')
        .onRef('wards.id', '=', 'wardAssignments.wardId'),
    )
    .selectAll('wardAssignments')
    .select(['mandates.representativeId', 'wards.position', 'wards.name as wardName'])
    .select(sql<number>`${sql.raw(DEPTH)}`.as('depth'))
    .where('wardAssignments.jurisdictionId', '=', jurisdictionId);
}

export type AssignmentRow = Awaited<ReturnType<ReturnType<typeof selectAssignments>['executeTakeFirstOrThrow']>>;

/** Loads assignments by id. */
export function assignmentById(context: Context) {
  return batchByKey<AssignmentRow>(
    async ids =>
      selectAssignments(await context.read(), context.jurisdiction.id)
        .where('wardAssignments.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

function isInForce(day: string) {
  return sql<boolean>`(ward_assignments.started_on <= ${day}
    and (ward_assignments.ended_on is null or ward_assignments.ended_on >= ${day}))`;
}

/** Loads who answers for a ward today, at whatever level. */
export function assignmentsOfWard(context: Context) {
  return batchManyByKey<AssignmentRow>(
    async ids =>
      selectAssignments(await context.read(), context.jurisdiction.id)
        .where('wardAssignments.wardId', 'in', [...ids])
        .where(isInForce(context.today))
        .orderBy('wardAssignments.startedOn')
        .orderBy('wardAssignments.id')
        .execute(),
    row => row.wardId,
  );
}

export interface AssignmentFilter {
  wardId?: string | null;
  level?: string | null;
  representativeId?: string | null;
  period: LinkPeriod;
}

const BY_WARD = [
  { expression: DEPTH, property: 'depth' },
  { expression: 'wards.position', property: 'position' },
  { expression: 'wards.name', property: 'wardName' },
  { expression: 'ward_assignments.started_on', property: 'startedOn', descending: true },
  { expression: 'ward_assignments.id', property: 'id' },
];

/** A page of assignments, from the top of the tree down, in the order of the wards. */
export async function readAssignments(context: Context, filter: AssignmentFilter, page: PageArgs) {
  const { wardId, level, representativeId, period } = filter;
  let query = selectAssignments(await context.read(), context.jurisdiction.id);
  if (level) query = query.where('wardAssignments.level', '=', level);
  if (representativeId) query = query.where('mandates.representativeId', '=', representativeId);
  if (period === LinkPeriod.CURRENT) query = query.where(isInForce(context.today));
  if (period === LinkPeriod.PAST) query = query.where('wardAssignments.endedOn', '<', context.today);
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = ward_assignments.jurisdiction_id and line.ward_id = ward_assignments.ward_id)`);
  }
  return readPage(query, BY_WARD, page);
}
