import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { PreviousTotal_EvaluationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
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
      {totalPoints != null && `${change(totalPoints, previous.totalPoints, year)} · `}
      <Anchor component={Link} inherit to={paths.scoreSheet(previous.id, { year })}>
        {before}
      </Anchor>
    </Text>
  );
}
