import { checkIntervals } from './check-intervals.js';
import { unknownName } from './check-keys.js';
import { type Finding, type Path, shown } from './finding.js';
import type { MeasureFamily } from './measure-families.js';
import { parametersOf } from './measure-keys.js';
import { allowedKeys } from './nearest-key.js';
import type { Criterion, Programme } from './programme.js';

/** Whatever names a measure: a criterion, a headline. */
interface MeasureReference {
  measure: string;
  of?: string;
}

export type MeasuredCriterion = Exclude<Criterion, { rule: 'sum' } | { rule: 'manual' }>;

function checkMeasureName(criterion: MeasureReference, families: readonly MeasureFamily[], path: Path): Finding[] {
  if (families.some(({ key }) => key === criterion.measure)) return [];
  return [
    {
      path: [...path, 'measure'],
      found: shown(criterion.measure),
      allowed: allowedKeys(
        criterion.measure,
        families.map(({ key }) => key),
      ),
      message: { 'zh-CN': `没有“${criterion.measure}”这项统计口径`, en: `there is no measure "${criterion.measure}"` },
    },
  ];
}

function checkParameter(
  criterion: MeasureReference,
  family: MeasureFamily,
  programme: Programme,
  path: Path,
): Finding[] {
  if (criterion.of === undefined) return [];
  const at = [...path, 'of'];
  if (family.parameter !== 'none') {
    return unknownName(
      criterion.of,
      parametersOf(programme, family.parameter).map(({ key }) => key),
      at,
    );
  }
  const message = { 'zh-CN': `“${family.key}”不能再细分`, en: `${family.key} cannot be narrowed` };
  return [{ path: at, atKey: true, found: shown(criterion.of), allowed: 'no "of"', message }];
}

/** Whether more of the measured thing raises, lowers or leaves the points. */
function slope(criterion: MeasuredCriterion): ('up' | 'down')[] {
  switch (criterion.rule) {
    case 'each':
      return ['up'];
    case 'proportional':
      return [criterion.to > criterion.from ? 'up' : 'down'];
    case 'steps':
      return [criterion.below && -criterion.below.change, criterion.above?.change]
        .filter(change => change !== undefined && change !== 0)
        .map(change => (change! > 0 ? 'up' : 'down'));
    case 'tiers': {
      const rising = [...criterion.intervals].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
      return rising.slice(1).flatMap(({ points }, at) => {
        const before = rising[at]!.points;
        return points === before ? [] : [points > before ? 'up' : 'down'];
      });
    }
  }
}

/** A counted good must never lower the total, a counted ill never raise it. */
function checkDirection(criterion: MeasuredCriterion, family: MeasureFamily, isTaken: boolean, path: Path): Finding[] {
  const wanted = (family.moreIs === 'good') === isTaken ? 'down' : 'up';
  if (slope(criterion).every(direction => direction === wanted)) return [];
  return [
    {
      path,
      found: `${criterion.rule} of ${family.key}, of which more is ${family.moreIs === 'good' ? 'better' : 'worse'}`,
      allowed: `points ${isTaken ? 'taken ' : ''}that ${wanted === 'up' ? 'rise' : 'fall'} with it`,
      message: {
        'zh-CN': '做得好反而减分，或做得差反而加分',
        en: 'doing better would cost points, or doing worse would earn them',
      },
    },
  ];
}

function checkShape(criterion: MeasuredCriterion, family: MeasureFamily, path: Path): Finding[] {
  if (criterion.rule === 'tiers') return checkIntervals(criterion.intervals, [...path, 'intervals']);
  if (criterion.rule !== 'proportional') return [];
  if (criterion.from === criterion.to) {
    const message = { 'zh-CN': '起点与满分点相同', en: 'no points and full points at the same rate' };
    return [
      { path: [...path, 'to'], found: shown(criterion.to), allowed: `a rate other than ${criterion.from}`, message },
    ];
  }
  if (family.rate || criterion.outOf !== undefined) return [];
  const message = {
    'zh-CN': `“${family.key}”是次数，没有分母`,
    en: `${family.key} is a plain count without a denominator`,
  };
  return [{ path: [...path, 'outOf'], found: 'no "outOf"', allowed: '"outOf": the number that is expected', message }];
}

/** A criterion that reads a measure: the measure exists, is narrowed rightly and is read in its own sense. */
export function checkMeasured(
  criterion: MeasuredCriterion,
  isTaken: boolean,
  path: Path,
  { programme, families }: { programme: Programme; families: readonly MeasureFamily[] },
): Finding[] {
  const family = families.find(({ key }) => key === criterion.measure);
  if (!family) return checkMeasureName(criterion, families, path);
  return [
    ...checkParameter(criterion, family, programme, path),
    ...checkShape(criterion, family, path),
    ...checkDirection(criterion, family, isTaken, path),
  ];
}

/** The figures shown first: each names a measure that exists and is narrowed rightly. */
export function checkHeadlines(programme: Programme, families: readonly MeasureFamily[]): Finding[] {
  return programme.headlines.flatMap((headline, at) => {
    const path = ['headlines', at];
    const family = families.find(({ key }) => key === headline.measure);
    return family ? checkParameter(headline, family, programme, path) : checkMeasureName(headline, families, path);
  });
}
