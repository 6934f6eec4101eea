import type { Criterion } from '../rubric/criterion.schema.js';
import { type Finding, finding, type Path, shown } from '../source/finding.js';
import {
  attributeKeys,
  checkCondition,
  checkFigure,
  checkWhere,
  kindsNamed,
  type RubricScope,
} from './check-figure.js';
import { checkIntervals } from './check-intervals.js';
import { checkJudged } from './check-judged.js';
import { duplicateKeys, unknownName } from './check-keys.js';
import { checkNothingExpected } from './check-nothing-expected.js';

type Of<Rule extends Criterion['rule']> = Extract<Criterion, { rule: Rule }>;

const needed = (path: Path, missing: string, why: readonly [string, string]): Finding =>
  finding(path, `no "${missing}"`, `"${missing}"`, why);

function checkEach(criterion: Of<'each'>, path: Path): Finding[] {
  const { points, min, per, begun, events, share, perEvent, oncePer } = criterion;
  const perEventOnly = Object.entries({ share, perEvent, oncePer }).filter(([, value]) => value !== undefined);
  return [
    ...(points === 0
      ? [finding([...path, 'points'], '0', 'points other than 0', ['每个0分没有意义', 'zero for each counts nothing'])]
      : []),
    ...(points < 0 && min !== 'open' && min >= 0
      ? [
          finding([...path, 'min'], `points ${points} for each, and min ${min}`, 'a negative "min", or "open"', [
            '扣分项的最低分须为负',
            'points are taken, but the line may not go below zero',
          ]),
        ]
      : []),
    ...(per !== 1 && begun === undefined
      ? [needed(path, 'begun', ['不足一档如何计未写明', 'it does not say what an incomplete one counts'])]
      : []),
    ...(events === undefined
      ? perEventOnly.map(([name]) => ({
          ...finding([...path, name], name, 'events', [
            '只有按事件计分才能逐件处理',
            'only events can be counted one by one',
          ] as const),
          atKey: true,
        }))
      : per !== 1 && perEventOnly.length > 0
        ? [
            finding([...path, 'per'], shown(per), '1, when each event is looked at by itself', [
              '逐件处理时不能再按若干件计',
              'events that are looked at one by one are not counted in bundles',
            ]),
          ]
        : []),
  ];
}

function checkStages(criterion: Of<'stages'>, { programme }: RubricScope, path: Path): Finding[] {
  const kinds = kindsNamed(criterion, programme);
  if (criterion.events === undefined)
    return [needed(path, 'events', ['按阶段计分须写明事件', 'stages are those of events'])];
  const known = kinds.flatMap(({ stages }) => stages.map(({ key }) => key));
  return [
    ...criterion.stages.flatMap(({ stage }, at) =>
      kinds.length === 0 ? [] : unknownName(stage, known, [...path, 'stages', at, 'stage']),
    ),
    ...duplicateKeys(
      criterion.stages.map(({ stage }) => ({ key: stage })),
      [...path, 'stages'],
    ),
  ];
}

function checkTable(criterion: Of<'table'>, scope: RubricScope, path: Path): Finding[] {
  const kinds = kindsNamed(criterion, scope.programme);
  const attributes = attributeKeys(scope.programme, false);
  return criterion.rows.flatMap(({ where }, at) => {
    const here = [...path, 'rows', at, 'where'];
    if (criterion.events !== undefined) return kinds.length === 0 ? [] : checkWhere(where, kinds, here);
    return Object.keys(where).flatMap(name =>
      unknownName(name, attributes, [...here, name]).map(each => ({ ...each, atKey: true })),
    );
  });
}

/** A plain count: nothing says what full points are. */
function isCount(criterion: Of<'proportional'>, { programme, families }: RubricScope): boolean {
  if (criterion.outOf !== undefined || criterion.ballot !== undefined || criterion.count === 'rate') return false;
  if (criterion.measure !== undefined) return !families.find(({ key }) => key === criterion.measure)?.rate;
  return criterion.events !== undefined
    ? kindsNamed(criterion, programme).length > 0
    : criterion.attribute !== undefined;
}

function checkProportional(criterion: Of<'proportional'>, scope: RubricScope, path: Path): Finding[] {
  const { from, to, max } = criterion;
  return [
    ...(max === 'open'
      ? [finding([...path, 'max'], 'open', 'a number', ['按比例计分须有满分', 'a proportion needs a maximum'])]
      : []),
    ...(from === to
      ? [
          finding([...path, 'to'], shown(to), `a figure other than ${from}`, [
            '起点与满分点相同',
            'no points and full points at the same figure',
          ]),
        ]
      : []),
    ...(to === 1 && isCount(criterion, scope)
      ? [
          finding(
            [...path, 'outOf'],
            'a plain count without "outOf"',
            '"outOf": what is expected, or "to": the count that gives full points',
            ['这是次数，没有分母', 'this is a plain count without a denominator'],
          ),
        ]
      : []),
  ];
}

function checkTiers(criterion: Of<'tiers'>, path: Path): Finding[] {
  const { intervals, by, step } = criterion;
  const hasRange = intervals.some(({ range }) => range);
  const ways = intervals.flatMap(({ points, range }, at) => {
    const here = [...path, 'intervals', at];
    if ((points === undefined) === (range === undefined)) {
      return [
        finding(here, points === undefined ? 'neither' : 'both', 'either points or range', [
          '分值与评分区间须且只须写一种',
          'an interval gives points or a range',
        ]),
      ];
    }
    return range && range.from > range.to
      ? [
          finding([...here, 'range', 'from'], shown(range.from), `at most ${range.to}`, [
            '区间上下限颠倒',
            'the range ends before it begins',
          ]),
        ]
      : [];
  });
  return [
    ...checkIntervals(intervals, [...path, 'intervals']),
    ...ways,
    ...(hasRange && by === undefined
      ? [needed(path, 'by', ['评分区间须写明由谁评分', 'a range needs somebody who decides'])]
      : []),
    ...(hasRange && step === undefined
      ? [needed(path, 'step', ['评分区间须写明最小间隔', 'a range needs the step of its figures'])]
      : []),
  ];
}

function checkSteps({ start, max, below, above }: Of<'steps'>, path: Path): Finding[] {
  return [
    ...(below || above ? [] : [needed(path, 'below', ['未写明每档增减', 'it does not say what a step changes'])]),
    ...(max !== 'open' && start > max
      ? [
          finding([...path, 'start'], shown(start), `at most ${max}`, [
            '超过了本项最高分',
            'more than the criterion can give',
          ]),
        ]
      : []),
  ];
}

function checkPoints(criterion: Criterion, path: Path): Finding[] {
  const { max } = criterion;
  if (max === 'open') return [];
  const stated =
    criterion.rule === 'tiers'
      ? criterion.intervals.map((each, at) => ({
          points: each.points ?? each.range?.to ?? 0,
          at: ['intervals', at, ...(each.range ? ['range', 'to'] : ['points'])],
        }))
      : criterion.rule === 'any-of'
        ? criterion.options.map(({ points }, at) => ({ points, at: ['options', at, 'points'] }))
        : criterion.rule === 'rank'
          ? criterion.places.map((points, at) => ({ points, at: ['places', at] }))
          : [];
  return stated
    .filter(({ points }) => points > max)
    .map(({ points, at }) =>
      finding([...path, ...at], shown(points), `at most ${max}`, [
        '超过了本项最高分',
        'more than the criterion can give',
      ]),
    );
}

function checkRule(criterion: Criterion, scope: RubricScope, path: Path): Finding[] {
  switch (criterion.rule) {
    case 'each':
      return checkEach(criterion, path);
    case 'stages':
      return checkStages(criterion, scope, path);
    case 'table':
      return checkTable(criterion, scope, path);
    case 'proportional':
      return checkProportional(criterion, scope, path);
    case 'tiers':
      return checkTiers(criterion, path);
    case 'steps':
      return checkSteps(criterion, path);
    case 'any-of':
      return criterion.options.flatMap(({ when }, at) => checkCondition(when, scope, [...path, 'options', at, 'when']));
    case 'variants':
      return criterion.variants.flatMap(({ when }, at) =>
        checkCondition(when, scope, [...path, 'variants', at, 'when']),
      );
    case 'gate':
      return criterion.require.flatMap((each, at) => checkCondition(each, scope, [...path, 'require', at]));
    default:
      return checkJudged(criterion, scope, path);
  }
}

/** One criterion by itself: what it names exists, and its rule is complete. */
export function checkOne(criterion: Criterion, scope: RubricScope, path: Path): Finding[] {
  const { appliesWhen, max, min } = criterion;
  const readsFigure =
    'measure' in criterion ||
    'outOf' in criterion ||
    ['each', 'stages', 'proportional', 'tiers', 'steps'].includes(criterion.rule);
  const isSubjectTable = criterion.rule === 'table' && criterion.events === undefined;
  return [
    ...(appliesWhen ? checkCondition(appliesWhen, scope, [...path, 'appliesWhen']) : []),
    ...(max !== 'open' && min !== 'open' && min > max
      ? [
          finding([...path, 'min'], shown(min), `at most ${max}`, [
            '最低分高于最高分',
            'the fewest points are more than the most',
          ]),
        ]
      : []),
    ...((readsFigure || criterion.rule === 'table') && !isSubjectTable
      ? checkFigure(criterion as never, scope, path)
      : []),
    ...checkRule(criterion, scope, path),
    ...checkNothingExpected(criterion, scope, path),
    ...checkPoints(criterion, path),
  ];
}
