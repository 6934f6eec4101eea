import type { Programme } from '../programme.js';
import type { Finding } from '../source/finding.js';
import { duplicateKeys, unknownName, unknownNames } from './check-keys.js';
import { checkRubric, type Scope } from './check-rubric.js';

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
