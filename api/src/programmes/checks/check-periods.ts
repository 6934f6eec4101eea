import type { Criterion } from '../rubric/criterion.schema.js';
import { partsOfCriterion, withParts } from '../rubric/rubric-tree.js';
import { type Finding, finding, type Path } from '../source/finding.js';
import type { RubricScope } from './check-figure.js';
import { sumsToOne } from './check-weights.js';

type Periods = Extract<Criterion, { rule: 'periods' }>;

const PARTS = { month: 12, quarter: 4, 'half-year': 2 };

function checkCombine({ every, combine, weights }: Periods, path: Path): Finding[] {
  const parts = PARTS[every];
  if ((combine === 'weighted') !== (weights !== undefined)) {
    const words = ['只有加权合成才写权重', 'weights belong to "weighted", and it needs them'] as const;
    return [
      finding([...path, 'weights'], weights ? 'weights' : 'no weights', 'weights with combine: weighted only', words),
    ];
  }
  if (!weights) return [];
  if (weights.length === parts) return sumsToOne(weights, [...path, 'weights']);
  const words = ['权重个数与时段数不符', 'there must be a weight for each part of the year'] as const;
  return [finding([...path, 'weights'], `${weights.length} weights`, `${parts} weights`, words)];
}

/** Names of all measures that something reads, however deep. */
function measuresIn(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  const { measure } = node as { measure?: unknown };
  return [...(typeof measure === 'string' ? [measure] : []), ...Object.values(node).flatMap(measuresIn)];
}

/** A part of the year has no figure of its own where records are counted for the year as a whole. */
function checkDated({ criterion }: Periods, { families }: RubricScope, path: Path): Finding[] {
  const dated = families.filter(family => family.dated).map(({ key }) => key);
  const whole = measuresIn(criterion).filter(name => families.some(({ key }) => key === name) && !dated.includes(name));
  const words = ['该口径按全年统计，不能按时段拆分', 'this measure counts the year as a whole'] as const;
  return whole.map(name => finding([...path, 'criterion'], name, `events, or one of ${dated.join(', ')}`, words));
}

/** A part of the year has neither parts of its own nor peers: those are compared over the year. */
function checkInside(criterion: Periods, path: Path): Finding[] {
  const words = [
    '时段内不能再分时段，也不能按名次或百分位计分',
    'a part of the year has no parts, places or percentiles',
  ] as const;
  return partsOfCriterion(criterion)
    .flatMap(withParts)
    .filter(each => each.rule === 'periods' || each.rule === 'rank' || ('to' in each && typeof each.to === 'object'))
    .map(({ key, rule }) =>
      finding([...path, 'criterion'], `${rule} (${key})`, 'a rule that looks at one subject and one part', words),
    );
}

/** What is worked out for each part of the year can be, and says how the parts come together. */
export function checkPeriods(criterion: Periods, scope: RubricScope, path: Path): Finding[] {
  return [...checkCombine(criterion, path), ...checkDated(criterion, scope, path), ...checkInside(criterion, path)];
}
