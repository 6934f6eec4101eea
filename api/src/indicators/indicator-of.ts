import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Indicator, Programme } from '../programmes/programme.js';
import { InvalidInput } from '../shared/errors.js';
import { guardedIndicators } from './release/guarded-indicators.js';

export function indicatorOf({ indicators }: Programme, key: string): Indicator | undefined {
  return indicators.find(indicator => indicator.key === key);
}

/** The indicator as the programme in force has it; refused when it has none of this name that the viewer works with. */
export async function requireIndicator(context: Context, key: string): Promise<Indicator> {
  const { programme } = await context.once(programmeInForce);
  const guarded = (await context.once(guardedIndicators)).map(each => each.key);
  const indicator = indicatorOf(programme, key);
  if (indicator && !guarded.includes(key)) return indicator;
  throw new InvalidInput('The programme has no such indicator', {
    reason: 'unknown-indicator',
    field: 'indicator',
    value: key,
    allowed: programme.indicators.map(each => each.key).filter(each => !guarded.includes(each)),
  });
}

/** Refuses a ward of a kind that does not report the indicator. */
export function requireReports({ wardKinds }: Indicator, { kind }: { kind: string }): void {
  if (wardKinds.includes(kind)) return;
  throw new InvalidInput('Wards of this kind do not report it', {
    reason: 'indicator-of-other-wards',
    field: 'wardId',
    value: kind,
    allowed: wardKinds,
  });
}
