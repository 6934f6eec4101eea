import { sql } from 'kysely';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { measureKey } from '../programmes/measures/measure-keys.js';
import { batchManyByKey } from '../shared/batch.js';
import { type RulePeriod, rulePeriods } from '../visits/visit-periods.js';
import { visitsDue } from './visit-rule.facts.js';
import type { VisitRuleState } from './visit-rule-state.type.js';

interface Cases {
  representativeId: string;
  mandateKey: string;
  of: string;
  ordinal: number;
  numerator: number;
  denominator: number;
}

/** Cases of one rule have the place of the rule and of the period in one number. */
const isOf =
  ({ of, ordinal }: Cases) =>
  (period: RulePeriod) =>
    period.rule === of && period.ruleOrdinal * 100 + period.ordinal === ordinal;

function stateOf(cases: Cases, periods: readonly RulePeriod[], today: string): VisitRuleState {
  const { rule, period, untilOn, part, whole } = periods.find(isOf(cases))!;
  const { representativeId, mandateKey, numerator, denominator } = cases;
  const wanted = Math.ceil((denominator * part) / whole);
  const isRunning = untilOn >= today;
  const measure = measureKey('visits.due', rule);
  return {
    representativeId,
    mandateKey,
    key: rule,
    measure,
    period,
    untilOn,
    isRunning,
    numerator,
    denominator,
    wanted,
  };
}

/** How far each person meets the visit rules of a year, rule by rule and period by period; nothing where none are stated. */
export function visitRuleStates(context: Context, year: number) {
  return batchManyByKey<VisitRuleState>(
    async ids => {
      const { programme } = await context.once(programmeInForce);
      const { today, jurisdiction } = context;
      const periods = rulePeriods(programme, year, today);
      if (periods.length === 0) return [];
      const scope = { jurisdictionId: jurisdiction.id, year, programme, representativeIds: [...ids], asOf: today };
      const { rows } = await sql<Cases>`
        select representative_id, mandate_id as mandate_key, of, ordinal,
          sum(numerator)::int as numerator, sum(denominator)::int as denominator
        from (${visitsDue(scope)}) cases group by representative_id, mandate_id, of, ordinal
        order by ordinal, mandate_id`.execute(await context.read());
      return rows.map(row => stateOf(row, periods, today));
    },
    row => row.representativeId,
  );
}
