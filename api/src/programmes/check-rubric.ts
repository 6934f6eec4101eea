import { Decimal } from 'decimal.js';
import { checkMeasured } from './check-criterion.js';
import { checkIntervals } from './check-intervals.js';
import { duplicateKeys, repeated, unknownName, unknownNames } from './check-keys.js';
import { type Finding, type Path, shown } from './finding.js';
import type { MeasureFamily } from './measure-families.js';
import type { Criterion, Programme, Rubric } from './programme.js';

export interface Scope {
  programme: Programme;
  families: readonly MeasureFamily[];
}

function checkMaxima(criteria: readonly Criterion[], declared: number, path: Path): Finding[] {
  const total = criteria.reduce((sum, { max }) => sum.plus(max), new Decimal(0));
  if (total.equals(declared)) return [];
  return [
    {
      path: [...path, 'max'],
      found: `${declared}, but the criteria add up to ${total}`,
      allowed: `${total}, or criteria that add up to ${declared}`,
      message: { 'zh-CN': '各项分值之和与总分不符', en: 'the maxima of the criteria do not add up' },
    },
  ];
}

function checkPoints(criterion: Criterion, path: Path): Finding[] {
  const stated =
    criterion.rule === 'tiers'
      ? criterion.intervals.map(({ points }, at) => ({ points, at: ['intervals', at, 'points'] }))
      : criterion.rule === 'steps'
        ? [{ points: criterion.start, at: ['start'] }]
        : [];
  const message = { 'zh-CN': '超过了本项最高分', en: 'more than the criterion can give' };
  return stated
    .filter(({ points }) => points > criterion.max)
    .map(({ points, at }) => ({
      path: [...path, ...at],
      found: shown(points),
      allowed: `at most ${criterion.max}`,
      message,
    }));
}

function checkCriterion(criterion: Criterion, isTaken: boolean, path: Path, scope: Scope): Finding[] {
  if (criterion.rule === 'manual') return [];
  if (criterion.rule !== 'sum')
    return [...checkMeasured(criterion, isTaken, path, scope), ...checkPoints(criterion, path)];
  return [
    ...(criterion.maxima === 'equal' ? checkMaxima(criterion.criteria, criterion.max, path) : []),
    ...criterion.criteria.flatMap((child, at) => checkCriterion(child, isTaken, [...path, 'criteria', at], scope)),
  ];
}

interface Placed {
  key: string;
  path: Path;
}

function placedKeys(criteria: readonly Criterion[], path: Path): Placed[] {
  return criteria.flatMap((criterion, at) => [
    { key: criterion.key, path: [...path, at, 'key'] },
    ...(criterion.rule === 'sum' ? placedKeys(criterion.criteria, [...path, at, 'criteria']) : []),
  ]);
}

/** A score line is found by its criterion's key, so a key stands once in the whole rubric. */
function checkCriterionKeys(rubric: Rubric, path: Path): Finding[] {
  const placed = [
    ...placedKeys(rubric.criteria, [...path, 'criteria']),
    ...placedKeys(rubric.bonus?.criteria ?? [], [...path, 'bonus', 'criteria']),
    ...placedKeys(rubric.deductions?.criteria ?? [], [...path, 'deductions', 'criteria']),
  ];
  const isRepeated = ({ key }: Placed, at: number): boolean => placed.findIndex(other => other.key === key) < at;
  return placed.filter(isRepeated).map(({ key, path: at }) => repeated(key, at, 'another criterion of the rubric'));
}

function checkRubric(rubric: Rubric, path: Path, scope: Scope): Finding[] {
  const section = (criteria: readonly Criterion[], isTaken: boolean, at: Path): Finding[] =>
    criteria.flatMap((criterion, nth) => checkCriterion(criterion, isTaken, [...at, 'criteria', nth], scope));
  const noteless: Finding = {
    path: [...path, 'note'],
    found: 'nothing',
    allowed: 'a wording in both languages that says whose points these are',
    message: { 'zh-CN': '示例细则须附说明', en: 'an illustrative rubric needs a note' },
  };
  return [
    ...(rubric.illustrative && !rubric.note ? [noteless] : []),
    ...checkMaxima(rubric.criteria, rubric.max, path),
    ...checkCriterionKeys(rubric, path),
    ...section(rubric.criteria, false, path),
    ...section(rubric.bonus?.criteria ?? [], false, [...path, 'bonus']),
    ...section(rubric.deductions?.criteria ?? [], true, [...path, 'deductions']),
    ...duplicateKeys(rubric.bands, [...path, 'bands']),
    ...checkIntervals(rubric.bands, [...path, 'bands']),
  ];
}

/** A type or kind that two rubrics claim: its points would depend on which is read first. */
function checkScoredOnce({ evaluation, representativeTypes }: Programme): Finding[] {
  const claimed = new Map<string, number>();
  return evaluation.flatMap((method, at) => {
    const named =
      method.subject === 'ward'
        ? method.kinds
        : method.types === 'all'
          ? representativeTypes.map(({ key }) => key)
          : method.types;
    return named.flatMap(key => {
      const name = `${method.subject} ${key}`;
      const first = claimed.get(name);
      claimed.set(name, first ?? at);
      if (first === undefined) return [];
      const message = { 'zh-CN': `“${key}”被重复考评`, en: `"${key}" is scored twice` };
      const allowed = 'each type or kind under one rubric';
      return [{ path: ['evaluation', at], found: `${name}, already scored by entry ${first + 1}`, allowed, message }];
    });
  });
}

/** Rubrics, and who is scored with which. */
export function checkEvaluation(scope: Scope): Finding[] {
  const { rubrics, evaluation, representativeTypes, wards } = scope.programme;
  const rubricKeys = rubrics.map(({ key }) => key);
  return [
    ...duplicateKeys(rubrics, ['rubrics']),
    ...checkScoredOnce(scope.programme),
    ...rubrics.flatMap((rubric, at) => checkRubric(rubric, ['rubrics', at], scope)),
    ...evaluation.flatMap((method, at) => [
      ...unknownName(method.rubric, rubricKeys, ['evaluation', at, 'rubric']),
      ...(method.subject === 'representative'
        ? unknownNames(method.types, representativeTypes, ['evaluation', at, 'types'])
        : unknownNames(method.kinds, wards.kinds, ['evaluation', at, 'kinds'])),
    ]),
  ];
}
