import { partsOf, periodSpan } from '../programmes/calendar/period.js';
import type { Programme, VisitRule } from '../programmes/programme.js';
import { visitRules } from '../programmes/programme.lookup.js';

/** A visit rule in one of its periods that has begun. */
export interface RulePeriod {
  rule: string;
  per: VisitRule['per'];
  /** Place of the rule in the programme, and of the period in the year. */
  ruleOrdinal: number;
  ordinal: number;
  /** `Q1`, the key of a round, or '' for the whole year. */
  period: string;
  /** First and last day; and the day whose links and mandates count: the last one, or today while it runs. */
  fromOn: string;
  untilOn: string;
  onDay: string;
  round: string | null;
  types: string[] | null;
  channels: string[] | null;
  atLeast: number;
  ofWard: boolean;
  residence: string[];
  /** The rule is met from this share of its cases on: a part of a whole. */
  part: number;
  whole: number;
}

type Span = Pick<RulePeriod, 'period' | 'fromOn' | 'untilOn' | 'round'>;

function spansOf({ every }: VisitRule, { visits }: Programme, year: number): Span[] {
  if (every === 'round') {
    return visits.rounds.map(({ key, from, until }) => ({
      period: key,
      fromOn: `${year}-${from}`,
      untilOn: `${year}-${until}`,
      round: key,
    }));
  }
  if (every === 'year') return [{ period: '', fromOn: `${year}-01-01`, untilOn: `${year}-12-31`, round: null }];
  return partsOf(every).map(period => ({ period, ...periodSpan(period, year), round: null }));
}

function termsOf(rule: VisitRule) {
  const isOfHouseholds = rule.per === 'household';
  const [part, whole] = isOfHouseholds ? rule.share.split('/').map(Number) : [1, 1];
  return {
    rule: rule.key,
    per: rule.per,
    types: rule.types === 'all' ? null : rule.types,
    channels: rule.channels ?? null,
    atLeast: rule.atLeast,
    ofWard: isOfHouseholds && rule.households === 'ward',
    residence: isOfHouseholds ? rule.residence : [],
    part: part!,
    whole: whole!,
  };
}

/** Every rule in each of its periods of the year that has begun by a day. */
export function rulePeriods(programme: Programme, year: number, asOf: string): RulePeriod[] {
  return visitRules(programme).flatMap((rule, place) =>
    spansOf(rule, programme, year)
      .map((span, at) => ({
        ...termsOf(rule),
        ...span,
        ruleOrdinal: place + 1,
        ordinal: at + 1,
        onDay: span.untilOn < asOf ? span.untilOn : asOf,
      }))
      .filter(({ fromOn }) => fromOn <= asOf),
  );
}
