import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { useAnswerWords } from '../../components/answer-words.js';
import { Rows } from '../../components/rows.js';
import type { QuestionForm_CriterionFragment } from '../../generated/graphql.js';
import { type AnswerDraft, isAnswered, questionId } from '../../lib/answer-draft.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useRatingText } from './rating.messages.js';

const SUBMIT = graphql(`
  mutation SubmitRatings($input: SubmitRatingsInput!) {
    submitRatings(input: $input) {
      id
      state
      ...RatingTask_assignment
    }
  }
`);

interface Answered {
  criterion: QuestionForm_CriterionFragment;
  draft: AnswerDraft;
}

interface HandInProps {
  task: { id: string; subjectName: string; viewerCanRate: boolean };
  answers: readonly Answered[];
  /** Answers that the server does not have yet. */
  openCount: number;
  isUnreachable: boolean;
  change: (at: number) => void;
  /** On to the next subject. */
  goOn: () => void;
}

/** All answers about one subject, to look over and hand in. */
export function HandIn({ task, answers, openCount, isUnreachable, change, goOn }: HandInProps) {
  const text = useRatingText();
  const words = useAnswerWords();
  const [isWanted, setWanted] = useState(false);
  const { act, isActing, error } = useAction(SUBMIT, {
    refetch: ['RatingRounds'],
    onDone: () => {
      showToast(text('submitted', { name: task.subjectName }));
      goOn();
    },
  });
  // Whoever is fast hands in before the last answer has arrived: it goes first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is wanted
  useEffect(() => {
    if (!isWanted || openCount > 0) return;
    setWanted(false);
    void act({ assignmentId: task.id });
  }, [isWanted, openCount]);
  const isComplete = answers.every(({ criterion, draft }) => isAnswered(criterion, draft));
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {text('review')}
      </Title>
      <Rows>
        {answers.map(({ criterion, draft }, at) => (
          <Rows.Row key={questionId(criterion)}>
            <Rows.Main>
              {criterion.title} {criterion.period}
            </Rows.Main>
            <Text fw={600} className="tabular" c={isAnswered(criterion, draft) ? undefined : 'orange.8'}>
              {words(criterion, draft)}
            </Text>
            {task.viewerCanRate && (
              <Button variant="subtle" size="compact-sm" onClick={() => change(at)}>
                {text('change')}
              </Button>
            )}
          </Rows.Row>
        ))}
      </Rows>
      {openCount > 0 && (isUnreachable || isWanted) && (
        <Text c="orange.8" role="status">
          {text('waitingToSend', { count: openCount })}
        </Text>
      )}
      <ActionError error={error} />
      {task.viewerCanRate ? (
        <Group>
          <Button
            data-autofocus
            disabled={!isComplete}
            loading={isActing || (isWanted && !isUnreachable)}
            onClick={() => setWanted(true)}
          >
            {text('submit')}
          </Button>
          <Text size="sm" c="dimmed">
            {text('submitHint')}
          </Text>
        </Group>
      ) : (
        <Group>
          <Button variant="default" onClick={goOn}>
            {text('nextSubject')}
          </Button>
          <Text c="dimmed">{text('done')}</Text>
        </Group>
      )}
    </Stack>
  );
}
