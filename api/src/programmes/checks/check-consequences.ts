import type { MeasureFamily } from '../measures/measure-families.js';
import { measureKeys } from '../measures/measure-keys.js';
import type { Programme } from '../programme.js';
import { type Finding, finding } from '../source/finding.js';
import { duplicateKeys, unknownName, unknownNames } from './check-keys.js';

/** What a ladder may count: plain counts of a person of which more is ill. */
function countable(programme: Programme, families: readonly MeasureFamily[]): string[] {
  const ill = families.filter(({ moreIs, rate }) => moreIs === 'ill' && !rate).map(({ key }) => key);
  return ['unexcused', ...measureKeys(programme).filter(key => ill.includes(key.split('/')[0]!))];
}

/** The ladder: keys once each, thresholds that climb, names that lead somewhere. */
export function checkConsequences(programme: Programme, families: readonly MeasureFamily[]): Finding[] {
  const { consequences } = programme;
  if (!consequences) return [];
  const { counts, types, ladder, consents } = consequences;
  const words = ['门槛低于前一级', 'due earlier than the step before it'] as const;
  return [
    ...duplicateKeys(ladder, ['consequences', 'ladder']),
    ...duplicateKeys(consents, ['consequences', 'consents']),
    ...unknownName(counts, countable(programme, families), ['consequences', 'counts']),
    ...unknownNames(types, programme.representativeTypes, ['consequences', 'types']),
    ...ladder.flatMap(({ after }, at) => {
      const before = ladder[at - 1]?.after ?? 1;
      return after >= before
        ? []
        : [finding(['consequences', 'ladder', at, 'after'], String(after), `at least ${before}`, words)];
    }),
  ];
}
