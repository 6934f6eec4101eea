import { sql } from 'kysely';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Programme } from '../programmes/programme.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import { teamKinds } from './open-activities.js';

/** What a holder owes within one window of a kind, with what was held and is planned. */
export interface OwedOccasionRow {
  /** Place of the window among all of the programme. */
  place: number;
  kind: string;
  groupId: string | null;
  wardId: string;
  from: string;
  until: string;
  times: number;
  held: number;
  planned: number;
  isOverdue: boolean;
  isMissing: boolean;
  hostId: string;
}

/** Every window of every kind, in the order of the programme. */
export const windowsOf = ({ activities }: Programme) =>
  activities.flatMap(({ key, per, windows }) => windows.map(window => ({ kind: key, per, ...window })));

async function selectOwed(context: Context, year: number) {
  const { programme } = await context.once(programmeInForce);
  const { today } = context;
  const { id } = context.jurisdiction;
  const windows = windowsOf(programme).map(({ kind, per, from, to, times }, place) => ({
    ...{ place, kind, per, times, from_on: `${year}-${from}`, until_on: `${year}-${to}` },
  }));
  const hosts = sql`(
    select 'group' as per, g.id as group_id, g.ward_id from groups g
      where g.jurisdiction_id = ${id} and (g.kind is null or g.kind <> all(${teamKinds(programme)}::text[]))
    union all select distinct 'ward', null::uuid, g.ward_id from groups g where g.jurisdiction_id = ${id}
    union all select 'jurisdiction', null::uuid, w.id from wards w where w.jurisdiction_id = ${id} and w.parent_id is null)`;
  const owed = sql<OwedOccasionRow>`(
    select counted.*, counted.held < counted.times as is_missing,
      counted.held < counted.times and counted.until < ${today}::date as is_overdue,
      coalesce(counted.group_id, counted.ward_id) as host_id
    from (
      select slot.place, slot.kind, slot.from_on as "from", slot.until_on as until, slot.times, host.group_id, host.ward_id,
        count(a.id) filter (where a.state = 'HELD')::int as held,
        count(a.id) filter (where a.state <> 'HELD')::int as planned
      from jsonb_to_recordset(${JSON.stringify(windows)}::jsonb)
        as slot(place int, kind text, per text, times int, from_on date, until_on date)
      join ${hosts} host on host.per = slot.per
      left join activities a on a.jurisdiction_id = ${id} and a.kind = slot.kind and a.ward_id = host.ward_id
        and a.group_id is not distinct from host.group_id and a.state <> 'CANCELLED'
        and a.scheduled_on between slot.from_on and slot.until_on
      group by slot.place, slot.kind, slot.from_on, slot.until_on, slot.times, host.group_id, host.ward_id) counted)`;
  return (await context.read()).selectFrom(owed.as<'owed'>(sql`owed`)).selectAll('owed');
}

const MISSING_FIRST = [
  { expression: 'owed.is_missing', property: 'isMissing', descending: true },
  { expression: 'owed.until', property: 'until' },
  { expression: 'owed.place', property: 'place' },
  { expression: 'owed.host_id', property: 'hostId' },
];

/** A page of what holders owe in a year within the windows of the programme, what is missing first. */
export async function readOwedOccasions(
  context: Context,
  { year, groupId }: { year: number; groupId: string | undefined },
  page: PageArgs,
) {
  let query = await selectOwed(context, year);
  if (groupId) query = query.where('owed.groupId', '=', groupId);
  return readPage<OwedOccasionRow>(query, MISSING_FIRST, page);
}
