import { Paper, Stack, Title } from '@mantine/core';
import type { ScoreSheet_EvaluationFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { CriterionRow } from './criterion-row.js';
import { EvaluationFacts } from './evaluation-facts.js';
import { Proof } from './proof.js';
import { useScoreSheetText } from './score-sheet.messages.js';
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
    previous {
      id
      criterionScores {
        key
        points
      }
    }
    criterionScores {
      key
      ...CriterionRow_score
    }
    ...EvaluationFacts_evaluation
    ...TotalPoints_evaluation
    ...ScoreSentence_evaluation
    ...Proof_evaluation
  }
`);

/** How the points of one mandate in one year came about. */
export function ScoreSheet({
  evaluation,
  bands,
}: {
  evaluation: ScoreSheet_EvaluationFragment;
  bands: readonly BandStart[];
}) {
  const text = useScoreSheetText();
  const { id, cycle, mandate, previous, criterionScores } = evaluation;
  const lastYear = new Map(previous?.criterionScores.map(({ key, points }) => [key, points]));
  return (
    <>
      <EvaluationFacts evaluation={evaluation} />
      <TotalPoints evaluation={evaluation} bands={bands} />
      <Paper withBorder p="md" component="section" aria-label={text('criteria')}>
        <Title order={2} size="h4" mb="xs">
          {text('criteria')}
        </Title>
        <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
          {criterionScores.map(score => (
            <CriterionRow
              key={score.key}
              score={score}
              previousPoints={lastYear.get(score.key) ?? null}
              of={{ evaluationId: id, mandateId: mandate.id, year: cycle.year }}
            />
          ))}
        </Stack>
      </Paper>
      <Proof evaluation={evaluation} />
    </>
  );
}
