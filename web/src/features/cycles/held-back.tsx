import { Button, Text } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { HeldBack_EvaluationFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { usePublicationText } from './publication.messages.js';

const PUBLISH_ONE = graphql(`
  mutation PublishEvaluation($input: PublishEvaluationInput!) {
    publishEvaluation(input: $input) {
      id
    }
  }
`);

graphql(`
  fragment HeldBack_evaluation on Evaluation {
    id
    subjectName
    totalPoints
    heldBackReason
    viewerCanPublish
  }
`);

/** Those whose publication waits while the others are published, and why; each follows as soon as it can. */
export function HeldBack({ evaluations }: { evaluations: readonly HeldBack_EvaluationFragment[] }) {
  const text = usePublicationText();
  const { act, isActing, error } = useAction(PUBLISH_ONE, {
    refetch: ['Cycle', 'Publication'],
    onDone: () => showToast(text('done')),
  });
  return (
    <>
      <ActionError error={error} />
      <Rows>
        {evaluations.map(({ id, subjectName, heldBackReason, viewerCanPublish }) => (
          <Rows.Row key={id}>
            <Rows.Main>
              <YearLink to={paths.scoreSheet(id)} fw={600}>
                {subjectName}
              </YearLink>
              <Text size="sm" c="dimmed">
                {heldBackReason ?? text('disputed')}
              </Text>
            </Rows.Main>
            {viewerCanPublish && (
              <Button size="xs" loading={isActing} onClick={() => void act({ evaluationId: id })}>
                {text('confirm')}
              </Button>
            )}
          </Rows.Row>
        ))}
      </Rows>
    </>
  );
}
