import { sql } from 'kysely';
import type { Context } from '../context.js';
import { yearOf } from '../shared/checks.js';
import type { WardRow } from '../wards/ward.query.js';
import { isThereIn } from '../wards/ward-days.sql.js';
import { type IndicatorReportRow, selectReports } from './indicator-report.query.js';
import { isShown } from './release/guarded-indicators.js';

export interface PlacedFigure {
  indicator: string;
  periodOn: string;
  value: string;
}

export interface Sum extends PlacedFigure {
  wards: number;
  isInexact: boolean;
}

export interface Target extends PlacedFigure {
  isOwn: boolean;
  source: string | null;
  version: number | null;
}

/** What the lines of a sheet are made of. */
export interface SheetFigures {
  own: IndicatorReportRow[];
  peers: PlacedFigure[];
  sums: Sum[];
  targets: Target[];
  /** How many wards of each kind lie below. */
  below: ReadonlyMap<string, number>;
}

interface Asked {
  ward: WardRow;
  keys: readonly string[];
  /** First days of all periods that are shown. */
  periods: readonly string[];
  on: string;
}

/** Figures that stand: handed in and not sent back. */
const STANDING = sql`status in ('SUBMITTED', 'APPROVED')`;

async function readOwn(context: Context, { ward, keys, on }: Asked): Promise<IndicatorReportRow[]> {
  return selectReports(await context.read(), context.jurisdiction.id)
    .where('report.wardId', '=', ward.id)
    .where('report.periodOn', '<=', on)
    .where(sql<boolean>`report.indicator = any(${[...keys]}::text[])`)
    .where(await isShown(context, 'report'))
    .orderBy('report.periodOn', 'desc')
    .execute();
}

async function readPeers(context: Context, { ward, keys, periods }: Asked): Promise<PlacedFigure[]> {
  const { rows } = await sql<PlacedFigure>`
    select r.indicator, r.period_on, r.value from indicator_reports r
    join wards w on w.jurisdiction_id = r.jurisdiction_id and w.id = r.ward_id and w.kind = ${ward.kind}
    where r.jurisdiction_id = ${context.jurisdiction.id} and r.indicator = any(${[...keys]}::text[])
      and r.period_on = any(${[...periods]}::date[]) and r.ward_id <> ${ward.id} and r.${STANDING}
      and ${await isShown(context, 'r')}`.execute(await context.read());
  return rows;
}

async function readSums(context: Context, { ward, keys, periods }: Asked): Promise<Sum[]> {
  const { rows } = await sql<Sum>`
    select r.indicator, r.period_on, sum(r.value)::text as value, count(*)::int as wards,
      bool_or(r.bound = 'MORE_THAN') as is_inexact
    from ward_ancestors a
    join indicator_reports r on r.jurisdiction_id = a.jurisdiction_id and r.ward_id = a.ward_id
      and r.status = 'APPROVED' and r.indicator = any(${[...keys]}::text[])
      and r.period_on = any(${[...periods]}::date[]) and ${await isShown(context, 'r')}
    where a.jurisdiction_id = ${context.jurisdiction.id} and a.ancestor_id = ${ward.id} and a.depth > 0
    group by r.indicator, r.period_on`.execute(await context.read());
  return rows;
}

async function readTargets(context: Context, { ward, keys, periods }: Asked): Promise<Target[]> {
  const { rows } = await sql<Target>`
    select t.indicator, t.period_on, a.depth = 0 as is_own, sum(t.value)::text as value, max(t.source) as source,
      case when a.depth = 0 then max(t.version) end as version
    from ward_ancestors a
    join indicator_targets t on t.jurisdiction_id = a.jurisdiction_id and t.ward_id = a.ward_id
      and t.indicator = any(${[...keys]}::text[]) and t.period_on = any(${[...periods]}::date[])
    where a.jurisdiction_id = ${context.jurisdiction.id} and a.ancestor_id = ${ward.id}
    group by t.indicator, t.period_on, a.depth = 0`.execute(await context.read());
  return rows;
}

async function countBelow(context: Context, { ward, on }: Asked): Promise<Map<string, number>> {
  const { rows } = await sql<{ kind: string; count: number }>`
    select w.kind, count(*)::int as count from ward_ancestors a
    join wards w on w.jurisdiction_id = a.jurisdiction_id and w.id = a.ward_id
    where a.jurisdiction_id = ${context.jurisdiction.id} and a.ancestor_id = ${ward.id} and a.depth > 0
      and ${isThereIn('w', yearOf(on))}
    group by w.kind`.execute(await context.read());
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}

/** Everything a sheet shows, in five statements however many indicators it has. */
export async function readSheetFigures(context: Context, asked: Asked): Promise<SheetFigures> {
  return {
    own: await readOwn(context, asked),
    peers: await readPeers(context, asked),
    sums: await readSums(context, asked),
    targets: await readTargets(context, asked),
    below: await countBelow(context, asked),
  };
}
