import { Text } from '@mantine/core';
import type { PreviousTotal_EvaluationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { usePointsChange } from './points-change.js';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment PreviousTotal_evaluation on Evaluation {
    id
    totalPoints
    cycle {
      id
      year
    }
    previous {
      id
      totalPoints
      bandTitle
    }
  }
`);

/** Last year's total and band, and the difference where both years have a total. */
export function PreviousTotal({ evaluation }: { evaluation: PreviousTotal_EvaluationFragment }) {
  const text = useScoreSheetText();
  const format = useFormat();
  const change = usePointsChange();
  const { totalPoints, previous, cycle } = evaluation;
  if (previous?.totalPoints == null) return null;
  const year = cycle.year - 1;
  const before = text('previousLine', {
    year,
    points: format.points(previous.totalPoints),
    band: previous.bandTitle ?? text('noBand'),
  });
  return (
    <Text size="sm" c="dimmed">
      {totalPoints == null ? before : `${change(totalPoints, previous.totalPoints, year)} · ${before}`}
    </Text>
  );
}
