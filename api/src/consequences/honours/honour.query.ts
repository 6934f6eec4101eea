import { sql } from 'kysely';
import type { Context } from '../../context.js';
import type { Award } from '../../programmes/programme.js';
import { batchByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import { isThereIn } from '../../wards/ward-days.sql.js';

async function selectHonours(context: Context) {
  const db = await context.read();
  return db.selectFrom('honours').selectAll('honours').where('honours.jurisdictionId', '=', context.jurisdiction.id);
}

export type HonourRow = Awaited<ReturnType<Awaited<ReturnType<typeof selectHonours>>['executeTakeFirstOrThrow']>>;

/** Loads honours that stand, by id. */
export function honourById(context: Context) {
  return batchByKey<HonourRow>(
    async ids =>
      (await selectHonours(context))
        .where('honours.id', 'in', [...ids])
        .where('honours.revokedOn', 'is', null)
        .execute(),
    row => row.id,
  );
}

const NEWEST_FIRST = [
  { expression: 'honours.decided_on', property: 'decidedOn', descending: true },
  { expression: 'honours.id', property: 'id' },
];

/** A page of the honours of a year that stand. */
export async function readHonours(context: Context, year: number, page: PageArgs) {
  const query = (await selectHonours(context)).where('honours.year', '=', year).where('honours.revokedOn', 'is', null);
  return readPage(query, NEWEST_FIRST, page);
}

/** Whom an award may go to beside a recipient: how many there are, and how many have it in the year. */
export interface QuotaState {
  eligible: number;
  honoured: number;
}

/** How full the quota is where the recipient belongs. */
export async function quotaState(
  context: Context,
  award: Award,
  { year, wardId, groupId, day }: { year: number; wardId: string; groupId: string | null; day: string },
): Promise<QuotaState> {
  const { id: jurisdictionId } = context.jurisdiction;
  const within = award.quota?.within ?? 'jurisdiction';
  const types = award.types === 'all' ? null : [...award.types];
  const kinds = award.wardKinds.length === 0 ? null : [...award.wardKinds];
  const inMandates = sql`m.started_on <= ${day} and (m.ended_on is null or m.ended_on >= ${day})
    and (${types}::text[] is null or m.type = any(${types}::text[]))
    and (${within} <> 'ward' or m.ward_id = ${wardId}) and (${within} <> 'group' or m.group_id is not distinct from ${groupId}::uuid)`;
  const inWards = sql`(${kinds}::text[] is null or w.kind = any(${kinds}::text[]))
    and (${within} = 'jurisdiction' or w.parent_id is not distinct from (select own.parent_id from wards own
      where own.jurisdiction_id = ${jurisdictionId} and own.id = ${wardId}))`;
  const stands = sql`h.jurisdiction_id = ${jurisdictionId} and h.award = ${award.key} and h.year = ${year} and h.revoked_on is null`;
  const { rows } =
    award.of === 'representative'
      ? await sql<QuotaState>`select
          (select count(*)::int from mandates m where m.jurisdiction_id = ${jurisdictionId} and ${inMandates}) as eligible,
          (select count(*)::int from honours h join mandates m on m.jurisdiction_id = h.jurisdiction_id
            and m.id = h.mandate_id where ${stands} and ${inMandates}) as honoured`.execute(await context.read())
      : await sql<QuotaState>`select
          (select count(*)::int from wards w where w.jurisdiction_id = ${jurisdictionId} and ${inWards}
            and ${isThereIn('w', year)}) as eligible,
          (select count(*)::int from honours h join wards w on w.jurisdiction_id = h.jurisdiction_id
            and w.id = h.ward_id where ${stands} and ${inWards}) as honoured`.execute(await context.read());
  return rows[0]!;
}
