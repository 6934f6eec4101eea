import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { type FactScope, keyList } from '../measures/fact-scope.js';
import { MANDATE_FACTS, WARD_FACTS } from '../measures/facts.js';
import { type Part, partAt } from '../programmes/calendar/period.js';
import type { SubjectRow } from './subject.query.js';

interface MonthRow {
  subjectId: string;
  measure: string;
  month: string;
  numerator: string;
  denominator: string | null;
}

/** Figures by subject and by stored key with the part of the year: `visits.count@Q1`. */
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

const counted = sql`f.of, f.occurred_on, f.numerator, f.denominator`;

function factsOfMandates(scope: FactScope, family: string): RawBuilder<unknown> | null {
  const facts = MANDATE_FACTS[family];
  return facts ? sql`select f.mandate_id as subject_id, ${counted} from (${facts(scope)}) f` : null;
}

/** What counts once for the ward, else by the first mandate: for the ward where it happened and every ward above. */
function factsOfWards(scope: FactScope, family: string, wardIds: readonly string[]): RawBuilder<unknown> | null {
  const facts = WARD_FACTS[family]?.({ ...scope, wardIds: null }) ?? MANDATE_FACTS[family]?.(scope);
  return facts
    ? sql`select a.ancestor_id as subject_id, ${counted} from (${facts}) f
        join ward_ancestors a on a.jurisdiction_id = ${scope.jurisdictionId} and a.ward_id = f.ward_id
          and a.ancestor_id = any(${keyList(wardIds)})
        where f.is_primary`
    : null;
}

/** What a rubric reads of measures in parts of the year, summed up from the same records as the year's figures. */
export async function readPeriodMeasures(
  db: Db,
  scope: FactScope,
  keys: readonly string[],
  subjects: readonly SubjectRow[],
): Promise<PeriodMeasures> {
  const families = [...new Set(keys.filter(key => key.includes('@')).map(key => key.split(/[/@]/)[0]!))];
  const wardIds = subjects.flatMap(({ mandateId, wardId }) => (mandateId === null ? wardId : []));
  const parts = families.flatMap(family => {
    const facts = wardIds.length > 0 ? factsOfWards(scope, family, wardIds) : factsOfMandates(scope, family);
    return facts ? [sql`select ${family}::text as family, f.* from (${facts}) f`] : [];
  });
  if (parts.length === 0) return new Map();
  const { rows } = await sql<MonthRow>`
    select subject_id, case when grouping(of) = 0 then family || '/' || of else family end as measure,
      to_char(occurred_on, 'YYYY-MM') as month, sum(numerator)::text as numerator, sum(denominator)::text as denominator
    from (${sql.join(parts, sql` union all `)}) facts
    where occurred_on is not null
    group by grouping sets ((subject_id, family, to_char(occurred_on, 'YYYY-MM')),
      (subject_id, family, of, to_char(occurred_on, 'YYYY-MM')))
    having grouping(of) = 1 or of is not null`.execute(db);
  const bySubject = new Map<string, Record<string, [string, string | null]>>();
  for (const row of rows) {
    const figures = bySubject.get(row.subjectId) ?? {};
    bySubject.set(row.subjectId, figures);
    for (const part of PARTS) addTo(figures, `${row.measure}@${partAt(part, `${row.month}-01`)}`, row);
  }
  return bySubject;
}
