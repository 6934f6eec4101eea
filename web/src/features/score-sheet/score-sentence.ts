import type { ScoreSentence_EvaluationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment ScoreSentence_evaluation on Evaluation {
    id
    totalPoints
    provisionalPoints
    scoredMaxPoints
    applicableMaxPoints
    bandTitle
    cycle {
      id
      year
      phase
    }
    mandate {
      id
      representative {
        id
        name
      }
    }
    criterionScores {
      key
      state
    }
  }
`);

/** The sheet in one sentence: how many points of how many, and whether they stand. */
export function useScoreSentence(): (evaluation: ScoreSentence_EvaluationFragment) => string {
  const text = useScoreSheetText();
  const format = useFormat();
  return ({
    totalPoints,
    provisionalPoints,
    scoredMaxPoints,
    applicableMaxPoints,
    bandTitle,
    cycle,
    mandate,
    criterionScores,
  }) => {
    const who = { name: mandate.representative.name, year: cycle.year };
    const maximum = format.points(applicableMaxPoints);
    const undecided = criterionScores.filter(({ state }) => state === 'UNDECIDED').length;
    if (totalPoints != null && cycle.phase === 'PUBLISHED') {
      return text('sentencePublished', {
        ...who,
        points: format.points(totalPoints),
        maximum,
        band: bandTitle ?? text('noBand'),
      });
    }
    const points = totalPoints ?? provisionalPoints;
    if (points == null) return text('sentenceUndecided', who);
    const sentence = text('sentenceProvisional', {
      ...who,
      points: format.points(points),
      scored: format.points(scoredMaxPoints),
      maximum,
    });
    return undecided > 0 ? `${sentence} ${text('undecidedCount', { count: undecided })}` : sentence;
  };
}
