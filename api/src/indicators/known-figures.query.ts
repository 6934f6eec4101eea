import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import type { Indicator } from '../programmes/programme.js';
import { periodFrom } from './indicator-period.js';
import type { KnownFigures } from './indicator-rules.js';

interface Place {
  jurisdictionId: string;
  wardId: string;
  periodOn: string;
}

/** What the rules of an indicator look at: the ward's figure of the period before, and its other figures of this one. */
export async function knownFigures(
  db: Db,
  { key, period, rules }: Indicator,
  { jurisdictionId, wardId, periodOn }: Place,
): Promise<KnownFigures> {
  const before = periodFrom(period, periodOn, -1);
  const related = rules.flatMap(rule => (rule.rule === 'relation' ? [rule.indicator] : []));
  const rows = await db
    .selectFrom('indicatorReports')
    .select(['indicator', 'value', 'periodOn'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('wardId', '=', wardId)
    .where('value', 'is not', null)
    .where(sql<boolean>`((indicator = ${key} and period_on = ${before}::date)
      or (indicator = any(${related}::text[]) and period_on = ${periodOn}::date))`)
    .execute();
  const isBefore = (row: (typeof rows)[number]) => row.indicator === key && row.periodOn === before;
  const others = rows.filter(row => !isBefore(row)).map(row => [row.indicator, row.value!] as const);
  return { previous: rows.find(isBefore)?.value ?? null, others: new Map(others) };
}
