import { duplicateKeys, unknownName, unknownNames } from './check-keys.js';
import { checkRange } from './check-range.js';
import type { Finding } from './finding.js';
import type { Programme } from './programme.js';

/** The word that takes the place of a kind of ward where the households themselves are answered for. */
export const HOUSEHOLDS = 'households';

function checkCoverage({ coverage, householdCategories, representativeTypes }: Programme): Finding[] {
  const words = ['最少人数大于最多人数', 'the fewest representatives are more than the most'] as const;
  return coverage.flatMap((rule, at) => [
    ...unknownNames(rule.categories, householdCategories, ['coverage', at, 'categories']),
    ...unknownNames(rule.types, representativeTypes, ['coverage', at, 'types']),
    ...checkRange(rule, ['coverage', at], words),
  ]);
}

function checkResponsibility({ responsibility, representativeTypes, wards }: Programme): Finding[] {
  if (!responsibility) return [];
  const path = ['responsibility', 'levels'];
  const overs = [...wards.kinds.map(({ key }) => key), HOUSEHOLDS];
  return [
    ...duplicateKeys(responsibility.levels, path),
    ...responsibility.levels.flatMap(({ types, over }, at) => [
      ...unknownNames(types, representativeTypes, [...path, at, 'types']),
      ...unknownName(over, overs, [...path, at, 'over']),
    ]),
  ];
}

/** Coverage of households and the chain of responsibility: names that lead somewhere, ranges that can be met. */
export function checkLinkage(programme: Programme): Finding[] {
  return [...checkCoverage(programme), ...checkResponsibility(programme)];
}
