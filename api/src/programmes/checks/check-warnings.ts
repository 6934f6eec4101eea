import { familyOf } from '../measures/measure-keys.js';
import type { Programme, Rubric } from '../programme.js';
import type { Criterion } from '../rubric/criterion.schema.js';
import { placedCriteria } from '../rubric/placed-criteria.js';
import { type Finding, finding, type Path } from '../source/finding.js';
import { warnOfIndicators } from './check-indicators.js';

/** The points that a rule can give, where these are only a few. */
function fewPoints(criterion: Criterion): number[] | null {
  switch (criterion.rule) {
    case 'tiers':
      return criterion.intervals.some(({ range }) => range)
        ? null
        : criterion.intervals.map(({ points }) => points ?? 0);
    case 'table':
      return criterion.events !== undefined && criterion.take === 'sum'
        ? null
        : [...criterion.rows.map(({ points }) => points), criterion.otherwise];
    case 'any-of':
      return [...criterion.options.map(({ points }) => points), criterion.otherwise];
    case 'checklist':
      return criterion.items.every(({ points }) => points === 0) ? [0] : null;
    case 'rank':
      return [...criterion.places, criterion.otherwise];
    default:
      return null;
  }
}

const SAME = [
  '该项对所有人得分相同，不能区分',
  'everybody gets the same points here, so it tells nobody apart',
] as const;

/** Bounds of a rule that reads how large a part of something is, with the keys below which they stand. */
function boundsOfPart(criterion: Criterion): [Path, number | undefined][] {
  if (criterion.rule !== 'tiers' && criterion.rule !== 'proportional' && criterion.rule !== 'steps') return [];
  const { measure, events, count, outOf } = criterion;
  const kinds = [events ?? []].flat();
  const isPart =
    typeof outOf === 'object'
      ? [outOf.events ?? []].flat().some(kind => kinds.includes(kind))
      : outOf === undefined && (count === 'rate' || (measure !== undefined && familyOf(measure)?.rate));
  if (!isPart) return [];
  if (criterion.rule === 'steps') return [[['target'], criterion.target]];
  if (criterion.rule === 'tiers')
    return criterion.intervals.flatMap(({ from, below }, at): [Path, number | undefined][] => [
      [['intervals', at, 'from'], from],
      [['intervals', at, 'below'], below],
    ]);
  return [
    [['from'], criterion.from],
    [['to'], typeof criterion.to === 'number' ? criterion.to : undefined],
  ];
}

/** Many times the whole, which a part hardly ever reaches: meant are per cent. */
const MANY_TIMES = 5;

function warnOfPercent(criterion: Criterion, path: Path): Finding[] {
  const found = boundsOfPart(criterion).find(([, bound]) => bound !== undefined && bound > MANY_TIMES);
  if (!found) return [];
  const [where, bound] = found;
  const words = ['这里读的是0到1的比率，不是百分数', 'a part from 0 to 1 is read here, not per cent'] as const;
  return [finding([...path, ...where], String(bound), `${bound! / 100} for ${bound} %`, words)];
}

function warnOfCriterion(criterion: Criterion, path: Path): Finding[] {
  if (criterion.max === 0 && criterion.min === 0) return [finding([...path, 'max'], '0', 'more than 0', SAME)];
  const points = fewPoints(criterion);
  if (points && new Set(points).size === 1)
    return [finding(path, `always ${points[0]} points`, 'at least two different results', SAME)];
  if (criterion.rule === 'manual' && typeof criterion.max === 'number' && criterion.step === criterion.max) {
    const words = ['评分只有零分和满分两档', 'a rater can give all or nothing only'] as const;
    return [finding([...path, 'step'], `0 or ${criterion.max}`, 'a smaller step, or rule: checklist', words)];
  }
  return [];
}

function warnOfScale(rubric: Rubric, path: Path): Finding[] {
  const { max, notApplicable, normalise } = rubric;
  if (normalise || (max !== 'open' && notApplicable === 'scale-up')) return [];
  const words = [
    '总分不在同一尺度上，未声明如何折算比较',
    'totals are not on one scale, and nothing says how to compare them',
  ] as const;
  return [finding([...path, 'max'], max === 'open' ? 'no upper end' : 'reduce-maximum', '"normalise"', words)];
}

/** Lines of a rubric for representatives that read what only wards have: they apply to nobody. */
function warnOfWardFigures({ rubrics, evaluation }: Programme): Finding[] {
  const ofPersons = new Set(evaluation.flatMap(each => (each.subject === 'representative' ? [each.rubric] : [])));
  const words = [
    '只有片区有这项数字；代表的这一项不适用',
    'only wards have this figure; the line does not apply to a representative',
  ] as const;
  return rubrics.flatMap((rubric, at) =>
    placedCriteria(rubric, ['rubrics', at]).flatMap(({ criterion, path }): Finding[] => {
      const measure = 'measure' in criterion ? criterion.measure : undefined;
      if (!ofPersons.has(rubric.key) || measure === undefined || !familyOf(measure)?.wardsOnly) return [];
      return [finding([...path, 'measure'], measure, 'a measure that representatives have', words)];
    }),
  );
}

/** What can be used but will probably disappoint: criteria that tell nobody apart, totals that cannot be compared. */
export function programmeFindings(programme: Programme): Finding[] {
  return [...warnOfIndicators(programme), ...warnOfWardFigures(programme), ...programme.rubrics.flatMap(warnOfRubric)];
}

function warnOfRubric(rubric: Rubric, at: number): Finding[] {
  const path = ['rubrics', at];
  return [
    ...warnOfScale(rubric, path),
    ...placedCriteria(rubric, path).flatMap(({ criterion, path: where }) => [
      ...warnOfCriterion(criterion, where),
      ...warnOfPercent(criterion, where),
    ]),
  ];
}
