import type { Programme } from '../programme.js';
import { type Finding, finding } from '../source/finding.js';
import { duplicateKeys, unknownNames } from './check-keys.js';

/** Rights, kinds of groups and boards: keys once each, names that lead somewhere, a range that is one. */
export function checkPromises({ rights, groups, boards, wards }: Programme): Finding[] {
  const { min, max } = groups.liaisons ?? { min: 0, max: 0 };
  const words = ['最多小于最少', 'the most is less than the least'] as const;
  return [
    ...duplicateKeys(rights, ['rights']),
    ...duplicateKeys(groups.kinds, ['groups', 'kinds']),
    ...(max < min ? [finding(['groups', 'liaisons', 'max'], String(max), `at least ${min}`, words)] : []),
    ...unknownNames(boards?.wardKinds ?? 'none', wards.kinds, ['boards', 'wardKinds']),
  ];
}
