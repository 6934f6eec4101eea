import { Group, Paper, Text, Title } from '@mantine/core';
import { PointsBar } from '../../charts/points-bar.js';
import type { TotalPoints_EvaluationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { usePointsChange } from './points-change.js';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment TotalPoints_evaluation on Evaluation {
    id
    totalPoints
    provisionalPoints
    scoredMaxPoints
    applicableMaxPoints
    bandTitle
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

/** The total against its maximum, its band, and last year's as a hollow mark. */
export function TotalPoints({ evaluation }: { evaluation: TotalPoints_EvaluationFragment }) {
  const text = useScoreSheetText();
  const format = useFormat();
  const change = usePointsChange();
  const { totalPoints, provisionalPoints, scoredMaxPoints, applicableMaxPoints, bandTitle, cycle, previous } =
    evaluation;
  const points = totalPoints ?? provisionalPoints ?? null;
  // Points that are still provisional are only comparable with the maximum of what has been decided.
  const maximum = totalPoints == null ? scoredMaxPoints : applicableMaxPoints;
  const words = { points: points === null ? '—' : format.points(points), maximum: format.points(maximum) };
  const before = previous?.totalPoints ?? null;
  return (
    <Paper withBorder p="md" component="section" aria-label={text('total')}>
      <Group justify="space-between" align="baseline" mb={6}>
        <Title order={2} size="h4">
          {text('total')}
        </Title>
        <Text fz={28} fw={650} className="tabular">
          {text('totalLine', words)}
        </Text>
      </Group>
      <PointsBar
        points={points === null ? null : Number(points)}
        maximum={Number(maximum)}
        height={18}
        previous={before === null ? null : Number(before)}
        label={text('totalBar', words)}
      />
      <Group justify="space-between" mt="xs">
        <Text>{text('band', { band: bandTitle ?? text('noBand') })}</Text>
        {before !== null && (
          <Text size="sm" c="dimmed">
            {totalPoints != null && `${change(totalPoints, before, cycle.year - 1)} · `}
            {text('factPrevious', { year: cycle.year - 1 })}{' '}
            {text('previousLine', { points: format.points(before), band: previous?.bandTitle ?? text('noBand') })}
          </Text>
        )}
      </Group>
    </Paper>
  );
}
