import type { Rubric } from '../programme.js';
import { type Finding, finding, type Path } from '../source/finding.js';
import { checkCondition, checkFigure, type RubricScope } from './check-figure.js';
import { duplicateKeys, unknownName } from './check-keys.js';

type Limiting = Pick<Rubric['gates'][number], 'bandAtMost' | 'pointsAtMost' | 'bars'>;

function checkLimits(
  { bandAtMost, pointsAtMost, bars }: Limiting,
  { bands, proposals }: Rubric,
  path: Path,
): Finding[] {
  const words = ['未写明后果', 'it does not say what follows'] as const;
  return [
    ...(bandAtMost === undefined
      ? []
      : unknownName(
          bandAtMost,
          bands.map(({ key }) => key),
          [...path, 'bandAtMost'],
        )),
    ...(bars ?? []).flatMap((key, at) =>
      unknownName(
        key,
        proposals.map(each => each.key),
        [...path, 'bars', at],
      ),
    ),
    ...([bandAtMost, pointsAtMost, bars].every(limit => limit === undefined)
      ? [finding(path, 'nothing', 'bandAtMost, pointsAtMost or bars', words)]
      : []),
  ];
}

/** What is asked once the total stands: minimums, vetoes, second keys, who is ranked, and what is proposed. */
export function checkAfterwards(rubric: Rubric, scope: RubricScope, path: Path): Finding[] {
  const after = { ...scope, isAfterTotal: true };
  const { gates, vetoes, ties, eligibility, proposals } = rubric;
  return [
    ...duplicateKeys(gates, [...path, 'gates']),
    ...duplicateKeys(vetoes, [...path, 'vetoes']),
    ...duplicateKeys(eligibility, [...path, 'eligibility']),
    ...duplicateKeys(proposals, [...path, 'proposals']),
    ...gates.flatMap((gate, at) => [
      ...gate.require.flatMap((each, nth) => checkCondition(each, after, [...path, 'gates', at, 'require', nth])),
      ...checkLimits(gate, rubric, [...path, 'gates', at]),
    ]),
    ...vetoes.flatMap((veto, at) => [
      ...checkCondition(veto.when, after, [...path, 'vetoes', at, 'when']),
      ...checkLimits(veto, rubric, [...path, 'vetoes', at]),
    ]),
    ...ties.flatMap((key, at) => checkFigure(key, after, [...path, 'ties', at])),
    ...eligibility.flatMap(({ require }, at) =>
      checkCondition(require, after, [...path, 'eligibility', at, 'require']),
    ),
    ...proposals.flatMap(({ when }, at) =>
      checkCondition(when, { ...after, isAfterBand: true }, [...path, 'proposals', at, 'when']),
    ),
  ];
}
