import { sql } from 'kysely';
import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import type { Programme } from '../../programmes/programme.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';
import type { AllowanceState } from './allowance-entry.entity.js';

export interface AllowanceRow {
  allowance: string;
  line: string;
  matterId: string;
  matterNumber: string;
  payeeWardId: string | null;
  payeeGroupId: string | null;
  payee: string;
  wardId: string;
  amount: string;
  closedOn: string;
  state: AllowanceState;
  reason: string | null;
  paidOn: string | null;
  voucher: string | null;
  version: number | null;
  /** Who decided it, or paid it; null while it waits. */
  changedBy: string | null;
}

/** The body that is paid. */
export const payeeOf = ({ payeeGroupId, payeeWardId }: AllowanceRow) => ({
  groupId: payeeGroupId,
  wardId: payeeWardId,
});

/** Every line of every allowance with the kinds and settlers it fits. */
function linesOf({ allowances, matters }: Programme) {
  const selfSettled = (kinds: readonly string[]) =>
    matters.kinds
      .filter(({ key }) => kinds.includes(key))
      .flatMap(({ key, settledBy }) => settledBy.filter(({ self }) => self).map(each => `${key}/${each.key}`));
  return allowances.flatMap(({ key, lines }) =>
    lines.map((line, place) => ({
      allowance: key,
      line: line.key,
      place,
      amount: line.amount,
      major: line.major ?? null,
      settled: line.settled === 'solved' ? line.matterKinds : selfSettled(line.matterKinds),
    })),
  );
}

/** What settled matters of a year earn: closed as solved by the organisation itself; with what a person decided about it. */
export async function selectAllowances(context: Context) {
  const { programme } = await context.once(programmeInForce);
  const db = await context.read();
  const lines = JSON.stringify(linesOf(programme));
  const earned = sql<AllowanceRow & { year: number; jurisdictionId: string }>`(
    select distinct on (m.id, line.allowance) m.jurisdiction_id, line.allowance, coalesce(e.line, line.line) as line,
      m.id as matter_id, m.number as matter_number,
      coalesce(e.payee_ward_id, case when m.owner_group_id is null then coalesce(m.owner_ward_id, m.ward_id) end) as payee_ward_id,
      coalesce(e.payee_group_id, m.owner_group_id) as payee_group_id, coalesce(g.name, w.name) as payee, m.ward_id,
      coalesce(e.amount, line.amount)::text as amount, m.closed_on, extract(year from m.closed_on)::int as year,
      coalesce(e.state, 'WAITING') as state, e.reason, e.paid_on, e.voucher, e.version,
      e.changed_by
    from matters m
    join jsonb_to_recordset(${lines}::jsonb)
      as line(allowance text, line text, place int, amount numeric, major boolean, settled jsonb)
      on (line.settled ? m.kind or line.settled ? (m.kind || '/' || m.settled_by)) and (line.major is null or line.major = coalesce(m.is_major, false))
    left join allowance_entries e on e.jurisdiction_id = m.jurisdiction_id and e.matter_id = m.id
      and e.allowance = line.allowance
    left join groups g on g.jurisdiction_id = m.jurisdiction_id and g.id = coalesce(e.payee_group_id, m.owner_group_id)
    left join wards w on w.jurisdiction_id = m.jurisdiction_id
      and w.id = coalesce(e.payee_ward_id, m.owner_ward_id, m.ward_id)
    where m.jurisdiction_id = ${context.jurisdiction.id} and m.closed_on is not null and m.outcome = 'SOLVED'
      and m.merged_into_id is null
    order by m.id, line.allowance, line.place)`;
  return db.selectFrom(earned.as<'earned'>(sql`earned`)).selectAll('earned');
}

const NEWEST_FIRST = [
  { expression: 'earned.closed_on', property: 'closedOn', descending: true },
  { expression: 'earned.matter_id', property: 'matterId' },
  { expression: 'earned.allowance', property: 'allowance' },
];

/** A page of what settled matters of a year earn. */
export async function readAllowances(context: Context, year: number, page: PageArgs) {
  const reach = await viewerReach(context, 'allowance.read', { wardId: 'earned.wardId' });
  return readPage((await selectAllowances(context)).where('earned.year', '=', year).where(reach), NEWEST_FIRST, page);
}

/** Sums per payee and year of what was confirmed and paid. */
export async function sumAllowances(context: Context, year: number) {
  const reach = await viewerReach(context, 'allowance.read', { wardId: 'earned.wardId' });
  const query = (await selectAllowances(context)).where('earned.year', '=', year).where(reach);
  return query
    .clearSelect()
    .select(['earned.allowance', 'earned.payee'])
    .select(sql<string>`coalesce(earned.payee_group_id, earned.payee_ward_id)`.as('payeeId'))
    .select(sql<number>`count(*)::int`.as('matters'))
    .select(sql<string>`sum(earned.amount::numeric)::text`.as('confirmed'))
    .select(sql<string>`coalesce(sum(earned.amount::numeric) filter (where earned.state = 'PAID'), 0)::text`.as('paid'))
    .where('earned.state', 'in', ['CONFIRMED', 'PAID'] as AllowanceState[])
    .groupBy(['earned.allowance', 'earned.payee', sql`3`])
    .orderBy(sql`5 desc`)
    .orderBy('earned.payee')
    .execute();
}
