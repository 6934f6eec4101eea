import { Decimal } from 'decimal.js';
import type { Criterion } from '../rubric/criterion.schema.js';
import { BUILT_IN_GROUPS, SELF } from '../rubric/rated-criteria.js';
import type { RatingGroup } from '../rubric/rating.schema.js';
import { type Finding, finding, type Path, shown } from '../source/finding.js';
import { attributeKeys, checkCondition, type RubricScope } from './check-figure.js';
import { duplicateKeys, unknownName } from './check-keys.js';
import { checkPeriods } from './check-periods.js';
import { sumsToOne } from './check-weights.js';

type Of<Rule extends Criterion['rule']> = Extract<Criterion, { rule: Rule }>;

const groupKeys = ({ rubric }: RubricScope): string[] => [...rubric.raters, ...BUILT_IN_GROUPS].map(({ key }) => key);

function checkGroup(group: string | undefined, scope: RubricScope, path: Path): Finding[] {
  return group === undefined ? [] : unknownName(group, groupKeys(scope), path);
}

/** Figures in steps must be able to reach the other end. */
function checkStep({ from, to, step }: { from: number; to: number; step: number }, path: Path): Finding[] {
  if (new Decimal(to).minus(from).mod(step).isZero()) return [];
  const words = ['按该间隔达不到最高分', 'in these steps the highest figure is never reached'] as const;
  return [finding([...path, 'step'], shown(step), `a step that leads from ${from} to ${to}`, words)];
}

function checkManual(criterion: Of<'manual'>, scope: RubricScope, path: Path): Finding[] {
  const { max, min, step, by } = criterion;
  const isOpen = max === 'open' || min === 'open';
  return [
    ...checkGroup(by, scope, [...path, 'by']),
    ...(isOpen
      ? [
          finding([...path, max === 'open' ? 'max' : 'min'], 'open', 'a number', [
            '评分须有上下限',
            'a rater needs both ends of the range',
          ]),
        ]
      : checkStep({ from: min, to: max, step }, path)),
  ];
}

/** What stands for all points must be more than nothing, or nothing could be scaled to it. */
function checkScale({ ballot, max }: Of<'ratings'>, path: Path): Finding[] {
  const highest =
    ballot.kind === 'points'
      ? ballot.to
      : ballot.kind === 'categories'
        ? Math.max(...ballot.categories.map(({ points }) => points))
        : ballot.kind === 'order'
          ? Math.max(...ballot.points)
          : 1;
  if (max === 'open' || highest > 0) return [];
  const words = ['最高的选票分须大于0', 'the best ballot must be worth more than 0'] as const;
  return [finding(path, shown(highest), 'a highest figure of more than 0', words)];
}

function checkBallot({ ballot }: Of<'ratings'>, path: Path): Finding[] {
  switch (ballot.kind) {
    case 'points':
      return checkStep(ballot, path);
    case 'categories':
      return duplicateKeys(ballot.categories, [...path, 'categories']);
    case 'form':
      return [
        ...duplicateKeys(ballot.dimensions, [...path, 'dimensions']),
        ...ballot.dimensions.flatMap(({ max, step }, at) =>
          checkStep({ from: 0, to: max, step }, [...path, 'dimensions', at]),
        ),
      ];
    case 'order':
      return [];
  }
}

/** Classes that a group must be composed of are those the group names; each of its raters is of one at most. */
function checkComposition({ group, composition }: RatingGroup, { rubric }: RubricScope, path: Path): Finding[] {
  const named = rubric.raters.find(({ key }) => key === group)?.classes?.map(({ key }) => key);
  const sum = composition.reduce((parts, { atLeast }) => parts.plus(atLeast), new Decimal(0));
  const words = ['各类比例之和超过 1', 'the classes ask for more than there are ballots'] as const;
  return [
    ...duplicateKeys(
      composition.map(each => ({ key: each.class })),
      path,
    ).map(each => ({ ...each, path: [...each.path.slice(0, -1), 'class'] })),
    ...(named ? composition.flatMap((each, at) => unknownName(each.class, named, [...path, at, 'class'])) : []),
    ...(named && sum.gt(1) ? [finding(path, shown(sum.toNumber()), 'parts of at most 1 together', words)] : []),
  ];
}

function checkRatings(criterion: Of<'ratings'>, scope: RubricScope, path: Path): Finding[] {
  const { groups, max, ballot } = criterion;
  const known = [...groupKeys(scope), SELF];
  const at = [...path, 'groups'];
  const sums = groups.flatMap(({ aggregate, trim }, nth): Finding[] => {
    const here = [...at, nth];
    if (aggregate !== 'sum') return [];
    if (trim)
      return [finding([...here, 'trim'], 'trim', 'no "trim"', ['合计时不能去掉最高最低', 'a sum leaves nothing out'])];
    return max === 'open'
      ? []
      : [
          finding([...here, 'aggregate'], 'sum', 'mean or median; or max: open', [
            '合计票分没有满分',
            'a sum of ballots has no maximum',
          ]),
        ];
  });
  return [
    ...groups.flatMap(({ group }, nth) => unknownName(group, known, [...at, nth, 'group'])),
    ...duplicateKeys(
      groups.map(({ group }) => ({ key: group })),
      at,
    ),
    ...groups.flatMap((group, nth) => checkComposition(group, scope, [...at, nth, 'composition'])),
    ...sumsToOne(
      groups.map(({ weight }) => weight),
      at,
    ),
    ...checkBallot(criterion, [...path, 'ballot']),
    ...checkScale(criterion, [...path, 'ballot']),
    ...sums,
    ...(ballot.kind === 'points' && ballot.from >= ballot.to
      ? [
          finding([...path, 'ballot', 'to'], shown(ballot.to), `more than ${ballot.from}`, [
            '最高分须大于最低分',
            'the highest figure must be more than the lowest',
          ]),
        ]
      : []),
  ];
}

function checkChecklist({ items, by }: Of<'checklist'>, scope: RubricScope, path: Path): Finding[] {
  const isTicked = items.some(({ when }) => !when);
  return [
    ...duplicateKeys(items, [...path, 'items']),
    ...items.flatMap(({ when }, at) => (when ? checkCondition(when, scope, [...path, 'items', at, 'when']) : [])),
    ...checkGroup(by, scope, [...path, 'by']),
    ...(isTicked && by === undefined
      ? [
          finding(path, 'no "by"', '"by": the rater group that ticks', [
            '未写明由谁勾选',
            'it does not say who ticks the items',
          ]),
        ]
      : []),
  ];
}

function checkWeighted({ criteria, weights, max }: Of<'weighted'>, path: Path): Finding[] {
  const keys = criteria.map(({ key }) => key);
  const missing = keys.filter(key => weights[key] === undefined);
  const openEnded = criteria.flatMap(({ max: own }, at) =>
    own === 'open' || own === 0
      ? [
          finding([...path, 'criteria', at, 'max'], shown(own), 'a maximum of more than 0', [
            '加权的各项须有满分',
            'what is weighted needs a maximum of its own',
          ]),
        ]
      : [],
  );
  return [
    ...(max === 'open'
      ? [finding([...path, 'max'], 'open', 'a number', ['加权合计须有满分', 'weighted points need a maximum'])]
      : []),
    ...Object.keys(weights).flatMap(key =>
      unknownName(key, keys, [...path, 'weights', key]).map(each => ({ ...each, atKey: true })),
    ),
    ...(missing.length > 0
      ? [
          finding([...path, 'weights'], `no weight for ${missing.join(', ')}`, 'a weight for each criterion', [
            '有的项没有权重',
            'a criterion has no weight',
          ]),
        ]
      : sumsToOne(Object.values(weights), [...path, 'weights'])),
    ...openEnded,
  ];
}

function checkRank({ places, otherwise }: Of<'rank'>, path: Path): Finding[] {
  const all = [...places, otherwise];
  const at = all.findIndex((points, nth) => nth > 0 && points > all[nth - 1]!);
  if (at < 0) return [];
  const here = at === places.length ? ['otherwise'] : ['places', at];
  const words = ['靠后的名次得分更高', 'a later place gives more than the one before'] as const;
  return [finding([...path, ...here], shown(all[at]), `at most ${all[at - 1]}`, words)];
}

/** Rules that people answer, and rules made of other criteria. */
export function checkJudged(criterion: Criterion, scope: RubricScope, path: Path): Finding[] {
  switch (criterion.rule) {
    case 'manual':
      return checkManual(criterion, scope, path);
    case 'ratings':
      return checkRatings(criterion, scope, path);
    case 'checklist':
      return checkChecklist(criterion, scope, path);
    case 'weighted':
      return checkWeighted(criterion, path);
    case 'periods':
      return checkPeriods(criterion, scope, path);
    case 'rank':
      return checkRank(criterion, path);
    case 'inherit': {
      const attributes = attributeKeys(scope.programme, false);
      return [
        ...unknownName(criterion.from, ['ward', 'parent-ward'], [...path, 'from']),
        ...criterion.parts.flatMap(({ where }, at) =>
          Object.keys(where).flatMap(name => unknownName(name, attributes, [...path, 'parts', at, 'where', name])),
        ),
      ];
    }
    case 'deduct':
      return criterion.max !== 'open' && criterion.base !== undefined && criterion.base > criterion.max
        ? [
            finding([...path, 'base'], shown(criterion.base), `at most ${criterion.max}`, [
              '超过了本项最高分',
              'more than the criterion can give',
            ]),
          ]
        : [];
    case 'best':
      return criterion.top > criterion.criteria.length
        ? [
            finding([...path, 'top'], shown(criterion.top), `at most ${criterion.criteria.length}`, [
              '超过了分项个数',
              'more than there are criteria',
            ]),
          ]
        : [];
    default:
      return [];
  }
}
