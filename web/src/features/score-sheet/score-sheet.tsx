import type { ScoreSheet_EvaluationFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { EvaluationFacts } from './evaluation-facts.js';
import { Proof } from './proof.js';
import { RateLinks } from './rate-links.js';
import { ResultStanding } from './result-standing.js';
import { ScoreSection } from './score-section.js';
import { type BandStart, TotalPoints } from './total-points.js';

graphql(`
  fragment ScoreSheet_evaluation on Evaluation {
    id
    cycle {
      id
      year
    }
    mandate {
      id
    }
    ward {
      id
    }
    previous {
      id
      criterionScores {
        key
        points
      }
    }
    criterionScores {
      ...ScoreSection_score
    }
    ...EvaluationFacts_evaluation
    ...ResultStanding_evaluation
    ...TotalPoints_evaluation
    ...ScoreSentence_evaluation
    ...RateLinks_evaluation
    ...Proof_evaluation
  }
`);

const SECTIONS = ['BASE', 'BONUS', 'DEDUCTION'] as const;

/** How the points of one mandate or one ward in one year came about. */
export function ScoreSheet({
  evaluation,
  bands,
}: {
  evaluation: ScoreSheet_EvaluationFragment;
  bands: readonly BandStart[];
}) {
  const { id, cycle, mandate, ward, previous, criterionScores } = evaluation;
  const lastYear = new Map(previous?.criterionScores.map(({ key, points }) => [key, points]));
  const of = { evaluationId: id, mandateId: mandate?.id ?? null, wardId: ward?.id ?? null, year: cycle.year };
  return (
    <>
      <EvaluationFacts evaluation={evaluation} />
      <ResultStanding evaluation={evaluation} />
      <RateLinks evaluation={evaluation} />
      <TotalPoints evaluation={evaluation} bands={bands} />
      {SECTIONS.map(section => (
        <ScoreSection
          key={section}
          section={section}
          scores={criterionScores.filter(score => score.section === section)}
          lastYear={lastYear}
          of={of}
        />
      ))}
      <Proof evaluation={evaluation} />
    </>
  );
}
