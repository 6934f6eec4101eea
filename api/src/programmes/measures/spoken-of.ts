import type { Programme } from '../programme.js';
import type { MeasureFamily } from './measure-family.js';
import { familiesOf, parametersOf } from './measure-keys.js';

/** Whether anybody asks how many households were seen: by rules, or by reminders of those not seen for long. */
const asksForVisits = ({ visits }: Programme) => visits.quota !== 'none' || visits.remindAfter !== undefined;

const hasDueReports = ({ indicators }: Programme) => indicators.some(({ dueDays }) => dueDays !== undefined);

/** What has to be in a programme for a family to mean something as a whole. */
const NEEDS: Readonly<Record<string, (programme: Programme) => boolean>> = {
  'pledges.fulfilled': ({ pledge }) => pledge !== undefined,
  'households.paired': ({ pledge }) => pledge?.items.some(({ beneficiary }) => beneficiary !== undefined) ?? false,
  'households.visited': asksForVisits,
  'households.visitedAtHome': asksForVisits,
  'links.met': ({ representativeTypes }) => representativeTypes.some(({ links }) => Array.isArray(links)),
  'returns.onTime': ({ returns }) => returns !== undefined,
  'matters.satisfied': ({ matters }) => matters.kinds.some(({ states }) => states.some(({ key }) => key === 'RATED')),
  'indicators.complete': hasDueReports,
  'indicators.onTime': hasDueReports,
};

/** Whether the programme speaks of what the family counts: where nobody pledges, nobody is told that no pledge was kept. */
export function isSpokenOf({ key, parameter }: MeasureFamily, programme: Programme): boolean {
  if (parameter !== 'none' && parametersOf(programme, parameter).length === 0) return false;
  return NEEDS[key]?.(programme) ?? true;
}

/** Families that mean something as a whole under the programme. */
export function wholeFamilies(programme: Programme): string[] {
  return familiesOf(programme)
    .filter(family => !family.narrowedOnly && isSpokenOf(family, programme))
    .map(({ key }) => key);
}
