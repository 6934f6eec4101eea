import { Group, Paper, Text, Title } from '@mantine/core';
import { PointsBar } from '../../charts/points-bar.js';
import type { TotalPoints_EvaluationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { PreviousTotal } from './previous-total.js';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment TotalPoints_evaluation on Evaluation {
    id
    totalPoints
    provisionalPoints
    scoredMaxPoints
    applicableMaxPoints
    scalePoints
    bandTitle
    previous {
      id
      totalPoints
    }
    ...PreviousTotal_evaluation
  }
`);

/** Where a band begins; null for the lowest. */
export interface BandStart {
  title: string;
  from: string | null;
}

interface TotalPointsProps {
  evaluation: TotalPoints_EvaluationFragment;
  bands: readonly BandStart[];
}

/** The total against its maximum with the bands marked, and last year's as a hollow mark. */
export function TotalPoints({ evaluation, bands }: TotalPointsProps) {
  const text = useScoreSheetText();
  const format = useFormat();
  const { totalPoints, provisionalPoints, scoredMaxPoints, applicableMaxPoints, scalePoints, bandTitle } = evaluation;
  const points = totalPoints ?? provisionalPoints ?? null;
  const isTotal = totalPoints != null;
  // What is still provisional stands over what has been decided; only totals share the scale of bands and last year.
  const maximum = isTotal ? scalePoints : scoredMaxPoints;
  const words = { points: points === null ? '—' : format.points(points), maximum: format.maximum(maximum) };
  const before = isTotal ? (evaluation.previous?.totalPoints ?? null) : null;
  const starts = bands.filter(({ from }) => from !== null).map(({ title, from }) => ({ title, from: from! }));
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
        maximum={Number(maximum ?? points ?? 0)}
        height={18}
        previous={before === null ? null : Number(before)}
        marks={isTotal ? starts.map(({ from }) => Number(from)) : []}
        label={text('totalBar', words)}
      />
      <Group justify="space-between" mt="xs" gap="xs">
        <Text>{text('band', { band: bandTitle ?? text('noBand') })}</Text>
        <PreviousTotal evaluation={evaluation} />
      </Group>
      <Text size="sm" c="dimmed">
        {starts.map(({ title, from }) => text('bandFrom', { band: title, from: format.points(from) })).join(' · ')}
      </Text>
      {isTotal && scalePoints !== null && Number(applicableMaxPoints) !== Number(scalePoints) && (
        <Text size="sm" c="dimmed">
          {text('scaled', { applicable: format.points(applicableMaxPoints), scale: format.points(scalePoints) })}
        </Text>
      )}
    </Paper>
  );
}
