import { Decimal } from 'decimal.js';
import type { Indicator, IndicatorRule } from '../programmes/programme.js';

/** What the rules of an indicator look at besides its own figure. */
export interface KnownFigures {
  /** The figure of the period before; null when there is none. */
  previous: string | null;
  /** Figures of other indicators of the same ward and period, by key. */
  others: ReadonlyMap<string, string>;
}

function isWithin(figure: Decimal, low: Decimal | undefined, high: Decimal | undefined): boolean {
  return (low === undefined || figure.gte(low)) && (high === undefined || figure.lte(high));
}

const times = (figure: Decimal, part: number | undefined) => (part === undefined ? undefined : figure.times(part));
const exact = (bound: number | undefined) => (bound === undefined ? undefined : new Decimal(bound));

function isKept(rule: IndicatorRule, figure: Decimal, { previous, others }: KnownFigures): boolean {
  switch (rule.rule) {
    case 'range':
      return isWithin(figure, exact(rule.min), exact(rule.max));
    case 'relation': {
      const other = others.get(rule.indicator);
      if (other === undefined) return true;
      if (rule.is === 'equal') return figure.eq(other);
      return rule.is === 'at-most' ? figure.lte(other) : figure.gte(other);
    }
    case 'change': {
      if (previous === null) return true;
      const before = new Decimal(previous);
      return isWithin(figure, times(before, rule.from), times(before, rule.to));
    }
  }
}

/** The rules that a figure breaks, in the order of the programme; what is not known breaks none. */
export function brokenRules({ rules }: Pick<Indicator, 'rules'>, figure: string, known: KnownFigures): IndicatorRule[] {
  return rules.filter(rule => !isKept(rule, new Decimal(figure), known));
}

/** Whether a figure has no more places after the point than its indicator allows. */
export const hasPlaces = ({ places }: Pick<Indicator, 'places'>, figure: string): boolean =>
  new Decimal(figure).decimalPlaces() <= places;
