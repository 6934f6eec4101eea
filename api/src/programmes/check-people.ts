import { duplicateKeys, unknownNames } from './check-keys.js';
import { type Finding, type Path, shown } from './finding.js';
import type { LinkRule, Programme } from './programme.js';

function checkLinkRule(rule: LinkRule, programme: Programme, path: Path): Finding[] {
  const findings = unknownNames(rule.categories, programme.householdCategories, [...path, 'categories']);
  if (rule.min <= rule.max) return findings;
  return [
    ...findings,
    {
      path: [...path, 'min'],
      found: shown(rule.min),
      allowed: `at most ${rule.max}, the max of this rule`,
      message: { 'zh-CN': '最少户数大于最多户数', en: 'the fewest households are more than the most' },
    },
  ];
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
