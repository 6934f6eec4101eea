import { sql } from 'kysely';
import { viewerScope } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { batchByKey, batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import type { RatingState } from './rater-words.js';

/** A rating that says something; a figure that was cleared says nothing. */
export const HAS_ANSWER = sql`(points is not null or category is not null or place is not null or form is not null
  or is_not_applicable)`;

const RATED = sql`from ratings r where r.jurisdiction_id = a.jurisdiction_id and r.evaluation_id = a.evaluation_id
  and r.rater_id = a.rater_id and r.rater_group = a.rater_group`;

/** How far an assignment `a` is. */
export const STATE = sql<RatingState>`case when a.withdrawn_at is not null then 'WITHDRAWN'
  when exists (select ${RATED} and r.submitted_at is not null) then 'SUBMITTED'
  when exists (select ${RATED} and ${HAS_ANSWER}) then 'DRAFT' else 'WAITING' end`;

/** Assignments with whom they are about. */
export function selectAssignments(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('raterAssignments as a')
    .innerJoin('evaluations as e', join =>
      join.onRef('e.jurisdictionId', '=', 'a.jurisdictionId').onRef('e.id', '=', 'a.evaluationId'),
    )
    .leftJoin('mandates as m', join =>
      join.onRef('m.jurisdictionId', '=', 'e.jurisdictionId').onRef('m.id', '=', 'e.mandateId'),
    )
    .leftJoin('representatives as p', join =>
      join.onRef('p.jurisdictionId', '=', 'm.jurisdictionId').onRef('p.id', '=', 'm.representativeId'),
    )
    .innerJoin('wards as w', join =>
      join.onRef('w.jurisdictionId', '=', 'e.jurisdictionId').on(sql<boolean>`w.id = coalesce(e.ward_id, m.ward_id)`),
    )
    .innerJoin('users as u', 'u.id', 'a.raterId')
    .selectAll('a')
    .select(['u.displayName as raterName', 'e.mandateId', 'm.representativeId', 'w.id as wardId', 'w.position'])
    .select([sql<string>`coalesce(p.name, w.name)`.as('subjectName'), STATE.as('state')])
    .where('a.jurisdictionId', '=', jurisdictionId);
}

export type AssignmentRow = Awaited<ReturnType<ReturnType<typeof selectAssignments>['executeTakeFirstOrThrow']>>;

/** Raters see what they rate themselves; the office and the auditor all of it, without what was given. */
async function seenByViewer(context: Context, query: ReturnType<typeof selectAssignments>) {
  if ((await viewerScope(context, 'rating.progress')) !== null) return query;
  return query.where('a.raterId', '=', context.viewer!.userId);
}

/** Loads assignments that the viewer may see by id. */
export function assignmentById(context: Context) {
  return batchByKey<AssignmentRow>(
    async ids => {
      if (!context.viewer) return [];
      const query = selectAssignments(await context.read(), context.jurisdiction.id).where('a.id', 'in', [...ids]);
      return (await seenByViewer(context, query)).execute();
    },
    row => row.id,
  );
}

/** Loads what the viewer rates of an evaluation. */
export function ownAssignmentsOf(context: Context) {
  return batchManyByKey<AssignmentRow>(
    async ids =>
      selectAssignments(await context.read(), context.jurisdiction.id)
        .where('a.evaluationId', 'in', [...ids])
        .where('a.raterId', '=', context.viewer!.userId)
        .where('a.withdrawnAt', 'is', null)
        .orderBy('a.raterGroup')
        .execute(),
    row => row.evaluationId,
  );
}

const BY_SUBJECT = [
  { expression: 'w.position', property: 'position' },
  { expression: 'coalesce(p.name, w.name) collate "zh-x-icu"', property: 'subjectName' },
  { expression: 'a.id', property: 'id' },
];

export interface AssignmentFilter {
  cycleId: string;
  group?: string | null;
  state?: RatingState | null;
  raterId?: string | null;
  search?: string | null;
  ownOnly?: boolean | null;
}

/** A page of assignments of a cycle, by subject. */
export async function readAssignments(context: Context, filter: AssignmentFilter, page: PageArgs) {
  const { cycleId, group, state, raterId, search, ownOnly } = filter;
  let query = await seenByViewer(context, selectAssignments(await context.read(), context.jurisdiction.id));
  query = query.where('a.cycleId', '=', cycleId);
  if (group) query = query.where('a.raterGroup', '=', group);
  if (state) query = query.where(STATE, '=', state);
  if (raterId) query = query.where('a.raterId', '=', raterId);
  if (ownOnly) query = query.where('a.raterId', '=', context.viewer!.userId);
  if (search) query = query.where(sql<boolean>`position(${search.trim()} in coalesce(p.name, w.name)) > 0`);
  return readPage(query, BY_SUBJECT, page);
}
