import type { Programme } from '../programme.js';
import type { Finding } from '../source/finding.js';
import { duplicateKeys, unknownName, unknownNames } from './check-keys.js';
import { checkRange } from './check-range.js';

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

function checkMatching({
  matching,
  householdCategories,
  representativeTypes,
  wards,
  attributes,
}: Programme): Finding[] {
  if (!matching) return [];
  const { needs, hardest, skills, within } = matching;
  const own = attributes.filter(({ of }) => of === 'representative');
  const keys = own.map(({ key }) => key);
  const valuesOf = (attribute: string | undefined) => {
    const values = own.find(({ key }) => key === attribute)?.values;
    return typeof values === 'object' ? values : [];
  };
  return [
    ...unknownNames(matching.types, representativeTypes, ['matching', 'types']),
    ...unknownNames(matching.households, householdCategories, ['matching', 'households']),
    ...unknownNames(within ?? [], wards.kinds, ['matching', 'within']),
    ...(skills ? unknownName(skills, keys, ['matching', 'skills']) : []),
    ...duplicateKeys(needs, ['matching', 'needs']),
    ...needs.flatMap(({ categories, metBy }, at) => [
      ...unknownNames(categories, householdCategories, ['matching', 'needs', at, 'categories']),
      ...unknownNames(metBy, valuesOf(skills), ['matching', 'needs', at, 'metBy']),
    ]),
    ...(hardest
      ? [
          ...unknownNames(hardest.categories, householdCategories, ['matching', 'hardest', 'categories']),
          ...unknownName(hardest.attribute, keys, ['matching', 'hardest', 'attribute']),
          ...unknownNames(hardest.values, valuesOf(hardest.attribute), ['matching', 'hardest', 'values']),
        ]
      : []),
  ];
}

/** Coverage of households, matching and the chain of responsibility: names that lead somewhere, ranges that can be met. */
export function checkLinkage(programme: Programme): Finding[] {
  return [...checkCoverage(programme), ...checkResponsibility(programme), ...checkMatching(programme)];
}
