import type { Criterion } from './criterion.schema.js';

type Of<Rule extends Criterion['rule']> = Extract<Criterion, { rule: Rule }>;

const most = (points: readonly number[]): number => Math.max(...points);
const added = (points: readonly number[]): number => points.reduce((sum, each) => sum + each, 0);
/** Any number of things may be counted. */
const unlimited = (points: number): number => (points > 0 ? Number.POSITIVE_INFINITY : 0);
const highest = ({ max }: Criterion): number => (max === 'open' ? Number.POSITIVE_INFINITY : max);

function reachOfTable({ events, rows, otherwise, take }: Of<'table'>): number {
  const best = most([...rows.map(({ points }) => points), otherwise]);
  return events === undefined || take !== 'sum' ? best : unlimited(best);
}

function reachOfSteps({ start, below, above }: Of<'steps'>): number {
  return most([start, below && below.change > 0 ? unlimited(1) : 0, above && above.change > 0 ? unlimited(1) : 0]);
}

function reachOfInherit(criterion: Of<'inherit'>): number {
  const parts = criterion.parts.map(({ part }) => part);
  return parts.length === 0 ? highest(criterion) : highest(criterion) * most([...parts, 1]);
}

const PARTS = { month: 12, quarter: 4, 'half-year': 2 };

function reachOfPeriods({ every, combine, criterion }: Of<'periods'>): number {
  return combine === 'sum' ? PARTS[every] * reach(criterion) : reach(criterion);
}

function uncapped(criterion: Criterion): number {
  switch (criterion.rule) {
    case 'each':
      return criterion.once ? Math.max(0, criterion.points) : unlimited(criterion.points);
    case 'stages':
      return unlimited(most(criterion.stages.map(({ points }) => points)));
    case 'table':
      return reachOfTable(criterion);
    case 'tiers':
      return most(criterion.intervals.map(({ points, range }) => points ?? range?.to ?? 0));
    case 'steps':
      return reachOfSteps(criterion);
    case 'any-of':
      return most([...criterion.options.map(({ points }) => points), criterion.otherwise]);
    case 'checklist':
      return added(criterion.items.map(({ points }) => points));
    case 'sum':
      return added(criterion.criteria.map(reach));
    case 'deduct':
      return criterion.base ?? highest(criterion);
    case 'best':
      return added(
        criterion.criteria
          .map(reach)
          .sort((a, b) => b - a)
          .slice(0, criterion.top),
      );
    case 'variants':
      return most([
        ...criterion.variants.map(variant => reach(variant.criterion)),
        criterion.otherwise ? reach(criterion.otherwise) : 0,
      ]);
    case 'gate':
      return reach(criterion.criterion);
    case 'rank':
      return most(criterion.places);
    case 'periods':
      return reachOfPeriods(criterion);
    case 'inherit':
      return reachOfInherit(criterion);
    default:
      return highest(criterion);
  }
}

/** The most points a criterion can really give. */
export function reach(criterion: Criterion): number {
  return Math.min(highest(criterion), uncapped(criterion));
}
