import type { MeasureFamily } from '../measures/measure-families.js';
import type { Programme } from '../programme.js';
import { type Finding, finding, type Path } from '../source/finding.js';
import { checkMeasure } from './check-figure.js';
import { duplicateKeys, unknownNames } from './check-keys.js';

function wardsOnly(measure: string, families: readonly MeasureFamily[], path: Path): Finding[] {
  if (!families.find(({ key }) => key === measure)?.wardsOnly) return [];
  const words = [
    '只有片区有这项数字，不能按人统计',
    'only wards have this figure, so nobody can be counted by it',
  ] as const;
  return [finding([...path, 'measure'], measure, 'a measure that representatives have', words)];
}

/** Each thing that is counted is a measure of representatives, narrowed rightly. */
export function checkTallies(programme: Programme, families: readonly MeasureFamily[]): Finding[] {
  const { tallies, representativeTypes } = programme;
  return [
    ...duplicateKeys(tallies, ['tallies']),
    ...tallies.flatMap(({ items, types }, at) => [
      ...duplicateKeys(items, ['tallies', at, 'items']),
      ...unknownNames(types, representativeTypes, ['tallies', at, 'types']),
      ...items.flatMap((item, place) => {
        const path = ['tallies', at, 'items', place];
        return [...checkMeasure(item, programme, { families, path }), ...wardsOnly(item.measure, families, path)];
      }),
    ]),
  ];
}
