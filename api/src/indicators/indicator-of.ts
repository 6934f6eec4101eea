import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Indicator, Programme } from '../programmes/programme.js';
import { InvalidInput } from '../shared/errors.js';

export function indicatorOf({ indicators }: Programme, key: string): Indicator | undefined {
  return indicators.find(indicator => indicator.key === key);
}

const OFFICE: readonly (Role | undefined)[] = [Role.LIAISON_OFFICE, Role.AUDITOR];

/** Indicators on which much hangs and which nobody approved to be shown outside the office: none for the office itself. */
export async function hiddenIndicators(context: Context): Promise<string[]> {
  if (OFFICE.includes(context.viewer?.role)) return [];
  const { programme } = await context.once(programmeInForce);
  return programme.indicators.filter(({ highStakes }) => highStakes === 'unapproved').map(({ key }) => key);
}

/** The indicator as the programme in force has it; refused when it has none of this name. */
export async function requireIndicator(context: Context, key: string): Promise<Indicator> {
  const { programme } = await context.once(programmeInForce);
  const hidden = await hiddenIndicators(context);
  const indicator = indicatorOf(programme, key);
  if (indicator && !hidden.includes(key)) return indicator;
  throw new InvalidInput('The programme has no such indicator', {
    reason: 'unknown-indicator',
    field: 'indicator',
    value: key,
    allowed: programme.indicators.map(each => each.key).filter(each => !hidden.includes(each)),
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
