import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { isFamilyCounted } from '../programmes/measures/measure-keys.js';
import { type FactScope, type Facts, keyList } from './fact-scope.js';
import { MANDATE_FACTS, WARD_FACTS } from './facts.js';
import { touchedWards } from './touched-wards.js';
import type { WardScope } from './ward.facts.js';

/** The facts of every family with the family's key in front. */
function together<Scope extends FactScope>(families: Readonly<Record<string, (scope: Scope) => Facts>>, scope: Scope) {
  const counted = Object.entries(families).filter(([family]) => isFamilyCounted(family, scope.programme));
  const parts = counted.map(([family, facts]) => sql`select ${family}::text as family, f.* from (${facts(scope)}) f`);
  return sql.join(parts, sql` union all `);
}

interface Target {
  table: string;
  subject: string;
  facts: RawBuilder<unknown>;
  /** Whose figures are not asked for and stay as they are. */
  isInScope: RawBuilder<unknown>;
}

/**
 * Brings the figures of one table up to the facts in one statement: those that are new or differ are written, those
 * without any fact left are removed, and all others are not touched. Answers how many rows changed.
 */
async function writeFigures(db: Db, { jurisdictionId, year }: FactScope, target: Target): Promise<number> {
  const table = sql.table(target.table);
  const subject = sql.ref(target.subject);
  const { rows } = await sql<{ changed: number }>`
    with computed as (
      select ${subject}, case when grouping(of) = 0 then family || '/' || of else family end as measure,
        sum(numerator)::numeric as numerator, sum(denominator)::numeric as denominator
      from (${target.facts}) facts
      group by grouping sets ((${subject}, family), (${subject}, family, of))
      having grouping(of) = 1 or of is not null
    ), written as (
      insert into ${table} as kept (jurisdiction_id, ${subject}, year, measure, numerator, denominator)
      select ${jurisdictionId}::uuid, ${subject}, ${year}::int, measure, numerator, denominator from computed
      on conflict (jurisdiction_id, ${subject}, year, measure) do update
        set numerator = excluded.numerator, denominator = excluded.denominator
        where (kept.numerator, kept.denominator) is distinct from (excluded.numerator, excluded.denominator)
      returning 1
    ), removed as (
      delete from ${table} kept
      where jurisdiction_id = ${jurisdictionId} and year = ${year} and ${target.isInScope}
        and not exists (select from computed where computed.${subject} = kept.${subject}
          and computed.measure = kept.measure)
      returning 1
    )
    select ((select count(*) from written) + (select count(*) from removed))::int as changed`.execute(db);
  return rows[0]!.changed;
}

function writeMandateMeasures(db: Db, scope: FactScope): Promise<number> {
  const { jurisdictionId, representativeIds } = scope;
  const theirs = sql`mandate_id in (select id from mandates where jurisdiction_id = ${jurisdictionId}
    and representative_id = any(${keyList(representativeIds ?? [])}))`;
  return writeFigures(db, scope, {
    table: 'mandate_measures',
    subject: 'mandate_id',
    facts: together(MANDATE_FACTS, scope),
    isInScope: representativeIds === null ? sql`true` : theirs,
  });
}

function writeWardMeasures(db: Db, scope: WardScope): Promise<number> {
  return writeFigures(db, scope, {
    table: 'ward_measures',
    subject: 'ward_id',
    facts: together(WARD_FACTS, scope),
    isInScope: scope.wardIds === null ? sql`true` : sql`ward_id = any(${keyList(scope.wardIds)})`,
  });
}

/** Brings all measures of the scope up to the facts; answers how many rows changed. */
export async function writeMeasures(db: Db, scope: FactScope): Promise<number> {
  const ofMandates = await writeMandateMeasures(db, scope);
  const ofWards = await writeWardMeasures(db, { ...scope, wardIds: await touchedWards(db, scope) });
  return ofMandates + ofWards;
}
