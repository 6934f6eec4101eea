import { Decimal } from 'decimal.js';
import type { MeasureFamily } from '../measures/measure-families.js';
import type { Programme, Rubric } from '../programme.js';
import type { Criterion } from '../rubric/criterion.schema.js';
import { reach } from '../rubric/criterion-reach.js';
import { type Placed, placedCriteria } from '../rubric/placed-criteria.js';
import { BUILT_IN_GROUPS, ratedCriteria } from '../rubric/rated-criteria.js';
import { type Finding, finding, type Path, shown } from '../source/finding.js';
import { checkAfterwards } from './check-afterwards.js';
import { checkOne } from './check-criterion.js';
import { checkDirection } from './check-direction.js';
import { attributeKeys, type RubricScope } from './check-figure.js';
import { checkIntervals } from './check-intervals.js';
import { duplicateKeys, repeated, unknownName } from './check-keys.js';
import { checkCycles } from './check-references.js';

export interface Scope {
  programme: Programme;
  families: readonly MeasureFamily[];
}

function checkMaxima(criteria: readonly Criterion[], declared: number | 'open', path: Path): Finding[] {
  const open = criteria.find(({ max }) => max === 'open');
  if (declared === 'open') return [];
  const words = ['各项分值之和与总分不符', 'the maxima of the criteria do not add up'] as const;
  if (open)
    return [
      finding(
        [...path, 'max'],
        `${declared}, and ${open.key} without an upper end`,
        'maxima: capped, or max: open',
        words,
      ),
    ];
  const total = criteria.reduce((sum, { max }) => sum.plus(max), new Decimal(0));
  if (total.equals(declared)) return [];
  return [
    finding(
      [...path, 'max'],
      `${declared}, but the criteria add up to ${total}`,
      `${total}, or criteria that add up to ${declared}, or maxima: capped`,
      words,
    ),
  ];
}

function checkReach({ criterion, path }: Placed): Finding[] {
  const { max } = criterion;
  const most = reach(criterion);
  if (max === 'open' || most >= max) return [];
  const words = ['该项永远得不到满分', 'this criterion can never give its maximum'] as const;
  return [
    finding([...path, 'max'], shown(max), `at most ${new Decimal(most).toString()}, or a way to reach ${max}`, words),
  ];
}

function checkPlaced(placed: readonly Placed[], scope: RubricScope): Finding[] {
  const isRepeated = ({ criterion }: Placed, at: number): boolean =>
    placed.findIndex(other => other.criterion.key === criterion.key) < at;
  return [
    ...placed
      .filter(isRepeated)
      .map(({ criterion, path }) => repeated(criterion.key, [...path, 'key'], 'another criterion of the rubric')),
    ...placed.flatMap(each => {
      const { criterion, path, isTaken } = each;
      const own = checkOne(criterion, scope, path);
      return own.length > 0 ? own : [...checkDirection(criterion, scope, { isTaken, path }), ...checkReach(each)];
    }),
    ...placed.flatMap(({ criterion, path }) =>
      criterion.rule === 'sum' && criterion.maxima === 'equal'
        ? checkMaxima(criterion.criteria, criterion.max, path)
        : [],
    ),
    ...checkCycles(scope.rubric, placed),
  ];
}

function checkBands({ bands }: Rubric, { programme }: RubricScope, path: Path): Finding[] {
  const attributes = attributeKeys(programme, false);
  return [
    ...duplicateKeys(bands, path),
    ...(bands.length > 0 ? checkIntervals(bands, path) : []),
    ...bands.flatMap(({ quota }, at) =>
      quota?.within === undefined ? [] : unknownName(quota.within, attributes, [...path, at, 'quota', 'within']),
    ),
  ];
}

function checkRaters(rubric: Rubric, path: Path): Finding[] {
  const asked = new Set(ratedCriteria(rubric).flatMap(({ groups }) => groups));
  return [
    ...duplicateKeys([...BUILT_IN_GROUPS, ...rubric.raters], path).map(each => ({
      ...each,
      path: [...path, Number(each.path.at(-2)) - BUILT_IN_GROUPS.length, 'key'],
    })),
    ...rubric.raters.flatMap(({ key, ballot, role, assign, perSubject, classes = [] }, at) => {
      const here = [...path, at];
      return [
        ...duplicateKeys(classes, [...here, 'classes']),
        ...(asked.has(key)
          ? []
          : [
              finding([...here, 'key'], key, 'a group that some criterion asks', [
                '没有任何一项由该主体评议',
                'no criterion asks this group',
              ] as const),
            ]),
        ...((ballot === 'named') === (role === undefined)
          ? [
              finding(here, role === undefined ? 'no "role"' : `role ${role}`, 'a role with ballot: named only', [
                '实名评议须写明账号角色',
                'named raters have a role, anonymous ones have none',
              ] as const),
            ]
          : []),
        ...(ballot === 'anonymous' && assign !== 'hand'
          ? [
              finding(here, `assign: ${assign}`, 'assign with ballot: named only', [
                '无记名评议没有账号可指派，选票由考评办发放',
                'anonymous raters have no accounts to assign; the office hands out ballots',
              ] as const),
            ]
          : []),
        ...((assign === 'draw') === (perSubject === undefined)
          ? [
              finding(
                here,
                perSubject === undefined ? 'no "perSubject"' : `perSubject ${perSubject}`,
                'perSubject with assign: draw only',
                ['抽签须写明每人几名评议人', 'a draw needs the number of raters for each subject'] as const,
              ),
            ]
          : []),
      ];
    }),
  ];
}

function checkWhole(rubric: Rubric, path: Path): Finding[] {
  const noteless = ['示例细则须附说明', 'an illustrative rubric needs a note'] as const;
  const unscaled = ['未写明如何折算', 'there is no scale to read'] as const;
  const openSections = rubric.criteria.reduce((most, each) => most + reach(each), 0);
  return [
    ...(rubric.illustrative && !rubric.note
      ? [
          finding(
            [...path, 'note'],
            'nothing',
            'a wording in both languages that says whose points these are',
            noteless,
          ),
        ]
      : []),
    ...(rubric.maxima === 'equal' ? checkMaxima(rubric.criteria, rubric.max, path) : []),
    ...(rubric.max !== 'open' && rubric.maxima === 'capped' && openSections < rubric.max
      ? [
          finding([...path, 'max'], shown(rubric.max), `at most ${openSections}`, [
            '总分永远达不到',
            'the whole can never be reached',
          ]),
        ]
      : []),
    ...(rubric.bandsRead === 'normalised' && !rubric.normalise
      ? [finding([...path, 'bandsRead'], 'normalised', '"normalise"', unscaled)]
      : []),
    ...(rubric.max === 'open' && rubric.normalise?.by === 'maximum'
      ? [finding([...path, 'normalise', 'by'], 'maximum', 'best or percentile: there is no maximum', unscaled)]
      : []),
  ];
}

export function checkRubric(rubric: Rubric, path: Path, { programme, families }: Scope): Finding[] {
  const scope: RubricScope = { programme, families, rubric, isAfterTotal: false, isAfterBand: false };
  return [
    ...checkWhole(rubric, path),
    ...checkPlaced(placedCriteria(rubric, path), scope),
    ...checkRaters(rubric, [...path, 'raters']),
    ...checkBands(rubric, scope, [...path, 'bands']),
    ...checkAfterwards(rubric, scope, path),
  ];
}
