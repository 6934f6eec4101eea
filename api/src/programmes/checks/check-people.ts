import type { LinkRule, Programme } from '../programme.js';
import type { Finding, Path } from '../source/finding.js';
import { duplicateKeys, unknownNames } from './check-keys.js';
import { checkRange } from './check-range.js';

function checkLinkRule(rule: LinkRule, programme: Programme, path: Path): Finding[] {
  const findings = unknownNames(rule.categories, programme.householdCategories, [...path, 'categories']);
  const words = ['最少户数大于最多户数', 'the fewest households are more than the most'] as const;
  return [...findings, ...checkRange(rule, path, words)];
}

/** Wards, categories, duties and types: keys once each, link rules that can be met. */
export function checkPeople(programme: Programme): Finding[] {
  const { wards, householdCategories, duties, representativeTypes } = programme;
  return [
    ...duplicateKeys(wards.kinds, ['wards', 'kinds']),
    ...duplicateKeys(householdCategories, ['householdCategories']),
    ...duplicateKeys(duties, ['duties']),
    ...duplicateKeys(representativeTypes, ['representativeTypes']),
    ...representativeTypes.flatMap(({ links }, at) =>
      typeof links === 'object'
        ? links.flatMap((rule, nth) => checkLinkRule(rule, programme, ['representativeTypes', at, 'links', nth]))
        : [],
    ),
  ];
}
