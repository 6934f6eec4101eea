import { sql } from 'kysely';
import { viewerScope } from '../../accounts/access.js';
import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import { batchByKey, batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';

/** Whoever follows consultations reads all within reach; everybody else those of which something is shown today. */
async function readable(context: Context) {
  const mayFollow = (await viewerScope(context, 'consultation.follow')) !== null;
  const reach = await viewerReach(context, 'consultation.follow', { wardId: 'c.wardId', groupId: 'c.groupId' });
  return sql<boolean>`((${mayFollow} and ${reach}) or exists (select from consultation_stages shown
    where shown.jurisdiction_id = c.jurisdiction_id and shown.consultation_id = c.id
      and shown.shown_text is not null and shown.held_on <= ${context.today} and shown.shown_until >= ${context.today}))`;
}

async function selectConsultations(context: Context) {
  return (await context.read())
    .selectFrom('consultations as c')
    .selectAll('c')
    .where('c.jurisdictionId', '=', context.jurisdiction.id)
    .where(await readable(context));
}

export type ConsultationRow = Awaited<
  ReturnType<Awaited<ReturnType<typeof selectConsultations>>['executeTakeFirstOrThrow']>
>;

/** Loads consultations by id: those that the viewer may read. */
export function consultationById(context: Context) {
  return batchByKey<ConsultationRow>(
    async ids => (await selectConsultations(context)).where('c.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

const NEWEST_FIRST = [
  { expression: 'c.started_on', property: 'startedOn', descending: true },
  { expression: 'c.id', property: 'id', descending: true },
];

export interface ConsultationFilter {
  year: number;
  procedure?: string | null;
  state?: string | null;
  wardId?: string | null;
}

/** A page of the consultations opened in a year, the newest first. */
export async function readConsultations(context: Context, filter: ConsultationFilter, page: PageArgs) {
  const { year, procedure, state, wardId } = filter;
  let query = (await selectConsultations(context))
    .where('c.startedOn', '>=', `${year}-01-01`)
    .where('c.startedOn', '<=', `${year}-12-31`);
  if (procedure) query = query.where('c.procedure', '=', procedure);
  if (state) query = query.where('c.state', '=', state);
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = c.jurisdiction_id and line.ward_id = c.ward_id)`);
  }
  return readPage(query, NEWEST_FIRST, page);
}

/** Loads the stages that were gone through, in order. */
export function stagesOf(context: Context) {
  return batchManyByKey(
    async ids =>
      (await context.read())
        .selectFrom('consultationStages')
        .selectAll()
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('consultationId', 'in', [...ids])
        .orderBy('recordedAt')
        .execute(),
    row => row.consultationId,
  );
}

/** Loads the meetings to which people were invited. */
export function meetingsOf(context: Context) {
  return batchManyByKey(
    async ids =>
      (await context.read())
        .selectFrom('consultationMeetings')
        .selectAll()
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('consultationId', 'in', [...ids])
        .execute(),
    row => row.consultationId,
  );
}

/** Loads what was said before the stages, in order. */
export function opinionsOf(context: Context) {
  return batchManyByKey(
    async ids =>
      (await context.read())
        .selectFrom('opinions')
        .selectAll()
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('consultationId', 'in', [...ids])
        .orderBy('heardOn')
        .orderBy('id')
        .execute(),
    row => row.consultationId,
  );
}
