import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { batchManyByKey } from '../shared/batch.js';
import { yearOf } from '../shared/checks.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import { type MustVisitRow, type MustVisitScope, mustVisitRows } from './must-visit.rows.js';
import type { MustVisitState } from './must-visit.type.js';

/** What is owed now: by category this year, by events since last year began, so that December's are not lost. */
async function owedNow(context: Context): Promise<MustVisitScope> {
  const { programme } = await context.once(programmeInForce);
  const { today, jurisdiction } = context;
  const year = yearOf(today);
  return { jurisdictionId: jurisdiction.id, programme, year, eventsFrom: `${year - 1}-01-01`, asOf: today };
}

const MOST_URGENT_FIRST = [
  { expression: 'owed.due_on', property: 'dueOn' },
  { expression: 'owed.household_id', property: 'householdId' },
  { expression: 'owed.ordinal', property: 'ordinal' },
];

export interface MustVisitFilter {
  wardId?: string | null;
  states: readonly MustVisitState[];
}

const COLUMNS = { householdId: 'owed.householdId', wardId: 'owed.wardId' };

/** A page of the must-visits that the viewer may read, the most urgent first. */
export async function readMustVisits(context: Context, { wardId, states }: MustVisitFilter, page: PageArgs) {
  const db = await context.read();
  const rows = mustVisitRows(await owedNow(context)).as<'owed'>(sql`owed`);
  let query = db
    .selectFrom(rows)
    .selectAll('owed')
    .where(sql<boolean>`owed.state = any(${[...states]}::text[])`)
    .where(await viewerReach(context, 'must-visit.read', COLUMNS));
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = owed.jurisdiction_id and line.ward_id = owed.ward_id)`);
  }
  return readPage<MustVisitRow>(query, MOST_URGENT_FIRST, page);
}

/** What is owed to households linked to each person today and not made yet, the most urgent first. */
export function openMustVisits(context: Context) {
  return batchManyByKey<MustVisitRow & { representativeId: string }>(
    async ids => {
      const { today, jurisdiction } = context;
      const linked = sql`links l join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
        where l.jurisdiction_id = ${jurisdiction.id} and m.representative_id = any (${[...ids]}::uuid[])
          and l.started_on <= ${today} and (l.ended_on is null or l.ended_on >= ${today})`;
      const households = sql`f.id in (select l.household_id from ${linked})`;
      const reach = await viewerReach(context, 'must-visit.read', COLUMNS);
      const { rows } = await sql<MustVisitRow & { representativeId: string }>`
        select owed.*, linked.representative_id from ${mustVisitRows({ ...(await owedNow(context)), households })} owed
        join (select distinct m.representative_id, l.household_id from ${linked}) linked
          on linked.household_id = owed.household_id
        where owed.state in ('OPEN', 'OVERDUE') and ${reach}
        order by owed.due_on, owed.household_id, owed.ordinal`.execute(await context.read());
      return rows;
    },
    row => row.representativeId,
  );
}

/** Loads who was linked to a household on a day, by `household day`. */
export function linkedOnDay(context: Context) {
  return batchManyByKey<{ householdId: string; day: string; representativeId: string }>(
    async keys => {
      const asked = keys.map(key => key.split(' '));
      const { rows } = await sql<{ householdId: string; day: string; representativeId: string }>`
        select distinct asked.household_id, asked.day, m.representative_id
        from unnest(${asked.map(([id]) => id)}::uuid[], ${asked.map(([, day]) => day)}::date[])
          as asked(household_id, day)
        join links l on l.jurisdiction_id = ${context.jurisdiction.id} and l.household_id = asked.household_id
          and l.started_on <= asked.day and (l.ended_on is null or l.ended_on >= asked.day)
        join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
        order by m.representative_id`.execute(await context.read());
      return rows;
    },
    ({ householdId, day }) => `${householdId} ${day}`,
  );
}
