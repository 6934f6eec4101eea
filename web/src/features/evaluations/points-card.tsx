import { Group, List, Paper, Stack, Text } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import type { PointsCard_EvaluationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useEvaluationsText } from './evaluations.messages.js';

graphql(`
  fragment PointsCard_evaluation on Evaluation {
    id
    totalPoints
    provisionalPoints
    scoredMaxPoints
    scalePoints
    bandTitle
    viewerCanWriteSelfReport
    cycle {
      id
      typeTitle
      competentAuthority
    }
    previous {
      id
      totalPoints
    }
    criterionScores {
      key
      title
      wouldChange
    }
  }
`);

/** More than this is for the score sheet. */
const ADVICE_SHOWN = 3;

/** Points under one mandate, what would change them, and the way to every line of the score sheet. */
export function PointsCard({ evaluation }: { evaluation: PointsCard_EvaluationFragment }) {
  const text = useEvaluationsText();
  const format = useFormat();
  const { id, cycle, bandTitle, previous, criterionScores, viewerCanWriteSelfReport } = evaluation;
  const advice = criterionScores.filter(({ wouldChange }) => wouldChange !== null).slice(0, ADVICE_SHOWN);
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {text('byAuthority', { type: cycle.typeTitle, authority: cycle.competentAuthority })}
        </Text>
        <Points evaluation={evaluation} />
        {(bandTitle || previous?.totalPoints) && (
          <Text size="sm">
            {[bandTitle, previous?.totalPoints && text('before', { points: previous.totalPoints })]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        )}
        {advice.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {text('improve')}
            </Text>
            <List size="sm">
              {advice.map(({ key, title, wouldChange }) => (
                <List.Item key={key}>{format.labelled(title, wouldChange ?? '')}</List.Item>
              ))}
            </List>
          </div>
        )}
        <Group gap="md">
          <YearLink to={paths.scoreSheet(id)}>{text('scoreSheet')}</YearLink>
          <YearLink to={paths.selfReport(id)}>
            {text(viewerCanWriteSelfReport ? 'writeSelfReport' : 'selfReport')}
          </YearLink>
        </Group>
      </Stack>
    </Paper>
  );
}

function Points({
  evaluation: { totalPoints, provisionalPoints, scoredMaxPoints, scalePoints },
}: {
  evaluation: PointsCard_EvaluationFragment;
}) {
  const text = useEvaluationsText();
  const format = useFormat();
  if (totalPoints === null && provisionalPoints === null) return <Text c="dimmed">{text('none')}</Text>;
  const words =
    totalPoints === null
      ? text('provisional', { points: format.points(provisionalPoints!), max: format.points(scoredMaxPoints) })
      : text('total', { points: format.points(totalPoints), max: format.maximum(scalePoints) });
  return (
    <Text className="tabular" fz={26} fw={650} lh={1.2}>
      {words}
    </Text>
  );
}
