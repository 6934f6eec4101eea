import type { Rubric } from '../programme.js';
import type { Criterion } from '../rubric/criterion.schema.js';
import type { Condition, DividedFigure } from '../rubric/figure.schema.js';
import { partsOfCriterion } from '../rubric/rubric-tree.js';
import { type Finding, finding, type Path } from '../source/finding.js';

function ofFigure({ criterion, ballot, outOf }: DividedFigure): string[] {
  const own = [criterion, ballot].filter(key => key !== undefined);
  return typeof outOf === 'object' ? [...own, ...ofFigure(outOf)] : own;
}

function ofCondition(condition: Condition): string[] {
  const { all = [], any = [], not } = condition;
  return [...[...all, ...any, ...(not ? [not] : [])].flatMap(ofCondition), ...ofFigure(condition)];
}

/** Keys of criteria whose points must be known before this one's. */
function dependencies(criterion: Criterion): string[] {
  const conditions: Condition[] = [
    ...(criterion.appliesWhen ? [criterion.appliesWhen] : []),
    ...(criterion.rule === 'any-of' ? criterion.options.map(({ when }) => when) : []),
    ...(criterion.rule === 'variants' ? criterion.variants.map(({ when }) => when) : []),
    ...(criterion.rule === 'gate' ? criterion.require : []),
    ...(criterion.rule === 'checklist' ? criterion.items.flatMap(({ when }) => when ?? []) : []),
  ];
  const read = 'outOf' in criterion || 'measure' in criterion || 'events' in criterion ? ofFigure(criterion) : [];
  const figure =
    typeof (criterion as DividedFigure).criterion === 'string' ? ofFigure(criterion as DividedFigure) : read;
  return [...conditions.flatMap(ofCondition), ...figure, ...partsOfCriterion(criterion).map(({ key }) => key)];
}

/** Criteria that wait for each other: none of them could ever be worked out. */
export function checkCycles(rubric: Rubric, placed: readonly { criterion: Criterion; path: Path }[]): Finding[] {
  const byKey = new Map(placed.map(({ criterion }) => [criterion.key, criterion]));
  const leadsBack = (start: string, key: string, seen: Set<string>): boolean => {
    const criterion = byKey.get(key);
    if (!criterion) return false;
    return dependencies(criterion).some(next => {
      if (next === start) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return leadsBack(start, next, seen);
    });
  };
  const first = placed.find(({ criterion }) => leadsBack(criterion.key, criterion.key, new Set()));
  if (!first) return [];
  const words = ['各项互相引用，形成循环', 'criteria refer to each other in a circle'] as const;
  return [finding(first.path, `${first.criterion.key} of ${rubric.key}`, 'references that do not lead back', words)];
}
