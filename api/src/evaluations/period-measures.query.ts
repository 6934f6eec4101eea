import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import type { FactScope } from '../measures/fact-scope.js';
import { MANDATE_FACTS } from '../measures/facts.js';
import { type Part, partAt } from '../programmes/period.js';

interface MonthRow {
  mandateId: string;
  measure: string;
  month: string;
  numerator: string;
  denominator: string | null;
}

/** Figures by mandate and by stored key with the part of the year: `visits.count@Q1`. */
export type PeriodMeasures = ReadonlyMap<string, Record<string, [string, string | null]>>;

const PARTS: readonly Part[] = ['month', 'quarter', 'half-year'];

function addTo(
  figures: Record<string, [string, string | null]>,
  key: string,
  { numerator, denominator }: MonthRow,
): void {
  const [before, below] = figures[key] ?? ['0', denominator === null ? null : '0'];
  // Counts of records: whole numbers, so adding loses nothing.
  figures[key] = [
    String(Number(before) + Number(numerator)),
    denominator === null || below === null ? null : String(Number(below) + Number(denominator)),
  ];
}

/** What a rubric reads of measures in parts of the year, summed up from the same records as the year's figures. */
export async function readPeriodMeasures(db: Db, scope: FactScope, keys: readonly string[]): Promise<PeriodMeasures> {
  const families = [...new Set(keys.filter(key => key.includes('@')).map(key => key.split(/[/@]/)[0]!))];
  const parts = families.flatMap(family => {
    const facts = MANDATE_FACTS[family];
    return facts ? [sql`select ${family}::text as family, f.* from (${facts(scope)}) f`] : [];
  });
  if (parts.length === 0) return new Map();
  const { rows } = await sql<MonthRow>`
    select mandate_id, case when grouping(of) = 0 then family || '/' || of else family end as measure,
      to_char(occurred_on, 'YYYY-MM') as month, sum(numerator)::text as numerator, sum(denominator)::text as denominator
    from (${sql.join(parts, sql` union all `)}) facts
    where mandate_id is not null and occurred_on is not null
    group by grouping sets ((mandate_id, family, to_char(occurred_on, 'YYYY-MM')),
      (mandate_id, family, of, to_char(occurred_on, 'YYYY-MM')))
    having grouping(of) = 1 or of is not null`.execute(db);
  const byMandate = new Map<string, Record<string, [string, string | null]>>();
  for (const row of rows) {
    const figures = byMandate.get(row.mandateId) ?? {};
    byMandate.set(row.mandateId, figures);
    for (const part of PARTS) addTo(figures, `${row.measure}@${partAt(part, `${row.month}-01`)}`, row);
  }
  return byMandate;
}
