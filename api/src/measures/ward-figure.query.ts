import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { movedSince } from '../wards/ward-days.sql.js';
import { measuresNamed } from './catalogue.js';
import { keyList } from './fact-scope.js';
import { WARD_FACTS } from './facts.js';
import { type FigureRow, type Fraction, nothingCounted } from './figure.js';

export const REPRESENTATIVES = 'representatives.count';
export const HOUSEHOLDS = 'households.count';

/** A ward with all below it, or the whole jurisdiction. */
export interface FigureKey {
  wardId: string | null;
  measure: string;
}

interface Sum extends Fraction {
  wardId: string | null;
  measure: string;
}

interface Asked {
  jurisdictionId: string;
  year: number;
  /** Null means every measure. */
  measures: readonly string[] | null;
}

/** Figures of wards without the wards below: by first mandate, or by what counts once for the ward. */
export function ownFigures({ jurisdictionId, year, measures }: Asked) {
  const families = sql`split_part(f.measure, '/', 1) = any(${Object.keys(WARD_FACTS)}::text[])`;
  const named = measures === null ? sql`true` : sql`f.measure = any(${[...measures]}::text[])`;
  return sql`(
    select m.jurisdiction_id, coalesce(moved.from_ward_id, m.ward_id) as ward_id, f.measure, f.numerator, f.denominator from mandate_measures f
    join mandates m on m.jurisdiction_id = f.jurisdiction_id and m.id = f.mandate_id and m.is_primary
    left join ${movedSince(jurisdictionId, 'mandate_id', sql`make_date(${year}::int, 12, 31)`)} moved on moved.subject_id = m.id
    where f.jurisdiction_id = ${jurisdictionId} and f.year = ${year} and ${named} and not ${families}
    union all
    select jurisdiction_id, ward_id, measure, numerator, denominator from ward_measures f
    where jurisdiction_id = ${jurisdictionId} and year = ${year} and ${named})`;
}

async function sumByWard(db: Db, asked: Asked, wardIds: readonly string[]): Promise<Sum[]> {
  if (wardIds.length === 0) return [];
  const { rows } = await sql<Sum>`
    select a.ancestor_id as ward_id, f.measure, sum(f.numerator)::text as numerator,
      sum(f.denominator)::text as denominator
    from ward_ancestors a
    join ${ownFigures(asked)} f on f.jurisdiction_id = a.jurisdiction_id and f.ward_id = a.ward_id
    where a.jurisdiction_id = ${asked.jurisdictionId} and a.ancestor_id = any(${keyList(wardIds)})
    group by a.ancestor_id, f.measure`.execute(db);
  return rows;
}

async function sumAll(db: Db, asked: Asked): Promise<Sum[]> {
  const { rows } = await sql<Sum>`
    select null as ward_id, measure, sum(numerator)::text as numerator, sum(denominator)::text as denominator
    from ${ownFigures(asked)} f group by measure`.execute(db);
  return rows;
}

/** Years of which anything has been computed. */
export async function yearsComputed(context: Context): Promise<Set<number>> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from ward_measures where jurisdiction_id = ${context.jurisdiction.id}`.execute(
    await context.read(),
  );
  return new Set(rows.map(({ year }) => year));
}

const keyOf = ({ wardId, measure }: FigureKey): string => `${wardId ?? ''} ${measure}`;

async function readSums(context: Context, year: number, keys: readonly FigureKey[]): Promise<Map<string, Sum>> {
  const measures = [...new Set([...keys.map(({ measure }) => measure), REPRESENTATIVES, HOUSEHOLDS])];
  const asked = { jurisdictionId: context.jurisdiction.id, year, measures };
  const wardIds = new Set(keys.map(({ wardId }) => wardId));
  const db = await context.read();
  const ofWards = await sumByWard(
    db,
    asked,
    [...wardIds].filter(id => id !== null),
  );
  const ofAll = wardIds.has(null) ? await sumAll(db, asked) : [];
  return new Map([...ofWards, ...ofAll].map(sum => [keyOf(sum), sum]));
}

/** Figures of wards with all below them, of one year; two statements at most, however many. */
export function wardFigure(context: Context, year: number): DataLoader<FigureKey, FigureRow, string> {
  return new DataLoader<FigureKey, FigureRow, string>(
    async keys => {
      const { programme } = await context.once(programmeInForce);
      const sums = await readSums(context, year, keys);
      const sizeOf = (wardId: string | null, measure: string) => sums.get(keyOf({ wardId, measure }))?.numerator ?? '0';
      const isRate = new Map(
        measuresNamed(
          programme,
          keys.map(({ measure }) => measure),
        ).map(e => [e.key, e.isRate]),
      );
      return keys.map(key => {
        const { wardId, measure } = key;
        const { numerator, denominator } = sums.get(keyOf(key)) ?? nothingCounted(isRate.get(measure) ?? false);
        return {
          measure,
          numerator,
          denominator,
          sizes: { representatives: sizeOf(wardId, REPRESENTATIVES), households: sizeOf(wardId, HOUSEHOLDS) },
          readPrevious: async () =>
            (await context.once(yearsComputed)).has(year - 1) ? context.once(wardFigure, year - 1).load(key) : null,
        };
      });
    },
    { cacheKeyFn: keyOf },
  );
}
