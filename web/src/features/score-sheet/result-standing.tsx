import { Alert, Group, Stack, Text } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import type { ResultStanding_EvaluationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useResultText } from './result.messages.js';
import { ReviseButton } from './revise-button.js';

graphql(`
  fragment ResultStanding_evaluation on Evaluation {
    id
    publishedAt
    heldBackReason
    revision
    revisionReason
    revisionMinute
    viewerCanRevise
    cycle {
      id
      competentAuthority
      minuteNumber
    }
    revisions {
      id
      revision
      totalPoints
      bandTitle
    }
    criterionScores {
      ...ReviseButton_score
    }
  }
`);

/** Whether the result stands, was corrected or waits, and whom to turn to. */
export function ResultStanding({ evaluation }: { evaluation: ResultStanding_EvaluationFragment }) {
  const text = useResultText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  const can = useCan();
  const { id, cycle, publishedAt, heldBackReason, revisionMinute, criterionScores } = evaluation;
  if (publishedAt == null && heldBackReason == null) return null;
  return (
    <Stack gap="xs" component="section" aria-label={text('standing')}>
      <Revised evaluation={evaluation} />
      {publishedAt == null ? (
        <Text>{text('heldBack', { reason: heldBackReason ?? '' })}</Text>
      ) : (
        <Text size="sm">
          {text('published', {
            at: format.instant(publishedAt, timeZone),
            minute: revisionMinute ?? cycle.minuteNumber ?? '',
          })}{' '}
          {text('turnTo', { authority: cycle.competentAuthority })}
        </Text>
      )}
      <Group gap="md" className="no-print">
        <YearLink to={paths.selfReport(id)}>{text('selfReport')}</YearLink>
        {can('proposal.read') && <YearLink to={paths.proposals()}>{text('proposals')}</YearLink>}
        {evaluation.viewerCanRevise && <ReviseButton evaluationId={id} scores={criterionScores} />}
      </Group>
    </Stack>
  );
}

/** A corrected result beside the first, whichever of the two is on screen. */
function Revised({ evaluation }: { evaluation: ResultStanding_EvaluationFragment }) {
  const text = useResultText();
  const format = useFormat();
  const { id, revision, revisionReason, revisions } = evaluation;
  if (revisions.length < 2) return null;
  const isInForce = revisions.at(-1)?.id === id;
  return (
    <Alert color={isInForce ? 'ink' : 'orange'} variant="light" title={text(isInForce ? 'corrected' : 'superseded')}>
      {revisionReason && <Text size="sm">{text('because', { revision, reason: revisionReason })}</Text>}
      <Group gap="md">
        {revisions
          .filter(other => other.id !== id)
          .map(other => (
            <YearLink key={other.id} size="sm" to={paths.scoreSheet(other.id)}>
              {text('edition', {
                revision: other.revision,
                points: other.totalPoints == null ? '—' : format.points(other.totalPoints),
                band: other.bandTitle ?? '—',
              })}
            </YearLink>
          ))}
      </Group>
    </Alert>
  );
}
