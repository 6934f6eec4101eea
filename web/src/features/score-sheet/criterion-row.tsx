import { Group, Text, Title } from '@mantine/core';
import { PointsBar } from '../../charts/points-bar.js';
import type { CriterionRow_ScoreFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { CriterionInputs } from './criterion-inputs.js';
import classes from './criterion-row.module.css';
import { DisputeLine } from './dispute-line.js';
import { LineTrail } from './line-trail.js';
import { linePoints, usePointsWords } from './points-words.js';
import type { ScoreOf } from './score-of.js';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment CriterionRow_score on CriterionScore {
    key
    title
    section
    parentKey
    state
    points
    maxPoints
    reason
    wouldChange
    ...CriterionInputs_score
    ...LineTrail_score
    ...DisputeLine_score
  }
`);

interface CriterionRowProps {
  score: CriterionRow_ScoreFragment;
  previousPoints: string | null;
  of: ScoreOf;
}

/** One criterion: its points as a bar and in words, why, from which records, and what would change it. */
export function CriterionRow({ score, previousPoints, of }: CriterionRowProps) {
  const text = useScoreSheetText();
  const words = usePointsWords();
  const isScored = score.state === 'SCORED' && score.points !== null;
  const before =
    previousPoints === null ? null : text('lastYear', { year: of.year - 1, points: linePoints(previousPoints) });
  return (
    <li className={classes.row} data-part={score.parentKey !== null}>
      <Group justify="space-between" align="baseline" gap="xs">
        <Title order={3} size="h5">
          {score.title}
        </Title>
        <Text fw={isScored ? 600 : 400} c={isScored ? undefined : 'dimmed'} className="tabular">
          {words(score)}
        </Text>
      </Group>
      {score.state !== 'NOT_APPLICABLE' && score.maxPoints !== null && (
        <PointsBar
          points={isScored ? Number(score.points) : null}
          maximum={Number(score.maxPoints)}
          label={null}
          isLoss={score.section === 'DEDUCTION'}
          previous={previousPoints === null ? null : Number(previousPoints)}
        />
      )}
      <Text size="sm" mt={6}>
        {score.reason}
        {before && (
          <Text span size="sm" c="dimmed" ms="sm">
            {before}
          </Text>
        )}
      </Text>
      <CriterionInputs score={score} of={of} />
      {score.wouldChange && (
        <Text size="sm" mt={4}>
          <Text span size="sm" c="dimmed">
            {text('wouldChange')}
            {'\u2002'}
          </Text>
          {score.wouldChange}
        </Text>
      )}
      <LineTrail score={score} />
      <DisputeLine score={score} evaluationId={of.evaluationId} />
    </li>
  );
}
