import type { ScoreSentence_EvaluationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment ScoreSentence_evaluation on Evaluation {
    id
    publishedAt
    totalPoints
    provisionalPoints
    scoredMaxPoints
    applicableMaxPoints
    scalePoints
    bandTitle
    cycle {
      id
      year
      phase
    }
    subjectName
    criterionScores {
      key
      parentKey
      state
    }
  }
`);

/** Criteria that nobody has decided; a sum of them is not counted again. */
function undecidedCount(scores: ScoreSentence_EvaluationFragment['criterionScores']): number {
  const sums = new Set(scores.map(({ parentKey }) => parentKey));
  return scores.filter(({ key, state }) => state === 'UNDECIDED' && !sums.has(key)).length;
}

/** The sheet in one sentence: how many points of how many, and whether they stand. */
export function useScoreSentence(): (evaluation: ScoreSentence_EvaluationFragment) => string {
  const text = useScoreSheetText();
  const format = useFormat();
  return ({
    publishedAt,
    totalPoints,
    provisionalPoints,
    bandTitle,
    cycle,
    subjectName,
    criterionScores,
    ...maxima
  }) => {
    const who = { name: subjectName, year: cycle.year };
    if (totalPoints != null) {
      const total = { points: format.points(totalPoints), maximum: format.maximum(maxima.scalePoints) };
      const sentence = publishedAt != null ? 'sentencePublished' : 'sentenceComplete';
      return text(sentence, { ...who, ...total, band: bandTitle ?? text('noBand') });
    }
    if (provisionalPoints == null) return text('sentenceUndecided', who);
    const undecided = undecidedCount(criterionScores);
    const soFar = {
      points: format.points(provisionalPoints),
      scored: format.points(maxima.scoredMaxPoints),
      maximum: format.points(maxima.applicableMaxPoints),
    };
    const sentence = text('sentenceProvisional', { ...who, ...soFar });
    return undecided > 0 ? `${sentence} ${text('undecidedCount', { count: undecided })}` : sentence;
  };
}
