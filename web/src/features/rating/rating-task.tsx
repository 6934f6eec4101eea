import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RatingTask_AssignmentFragment } from '../../generated/graphql.js';
import { type AnswerDraft, draftOf, inputOf, isAnswered, questionId } from '../../lib/answer-draft.js';
import { graphql } from '../../lib/graphql.js';
import { ConflictForm } from './conflict-form.js';
import { HandIn } from './hand-in.js';
import { openCount, postedAt } from './outbox.js';
import { QuestionForm } from './question-form.js';
import { useRatingText } from './rating.messages.js';
import type { RatingOutbox } from './use-outbox.js';

graphql(`
  fragment RatingTask_assignment on RaterAssignment {
    id
    subjectName
    viewerCanRate
    state
    ward {
      id
      name
    }
    criteria {
      answer {
        points
        category
        place
        form {
          dimension
          points
        }
        isNotApplicable
        note
      }
      ...QuestionForm_criterion
    }
    ...ConflictForm_assignment
  }
`);

interface RatingTaskProps {
  task: RatingTask_AssignmentFragment;
  outbox: RatingOutbox;
  goOn: () => void;
}

/** The answers as they stand here: what the server does not have yet goes before what it has. */
function useAnswers(task: RatingTask_AssignmentFragment, { box, put }: RatingOutbox) {
  const answers = task.criteria.map(criterion => {
    const posted = postedAt(box, { assignmentId: task.id, question: questionId(criterion) });
    return { criterion, posted, draft: posted?.draft ?? draftOf(criterion.answer) };
  });
  function change(at: number, part: Partial<AnswerDraft>): void {
    const { criterion, draft: before } = answers[at]!;
    const draft = { ...before, ...part };
    put({ assignmentId: task.id, question: questionId(criterion), draft, input: inputOf(criterion, draft) });
  }
  return { answers, change };
}

/** One subject, criterion by criterion, and the look over all of them at the end. */
export function RatingTask({ task, outbox, goOn }: RatingTaskProps) {
  const text = useRatingText();
  const { answers, change } = useAnswers(task, outbox);
  const [at, setAt] = useState(() => {
    const first = answers.findIndex(({ criterion, draft }) => !isAnswered(criterion, draft));
    return task.viewerCanRate && first >= 0 ? first : answers.length;
  });
  const panel = useRef<HTMLDivElement>(null);
  const isOver = at >= answers.length;
  useEffect(() => {
    if (isOver) panel.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
  }, [isOver]);
  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || event.key !== 'ArrowLeft') return;
    event.preventDefault();
    setAt(Math.max(0, at - 1));
  }
  const current = answers[at];
  return (
    <Paper withBorder p="md" ref={panel} onKeyDown={onKeyDown}>
      <Stack>
        <Group justify="space-between" align="baseline">
          <Title order={2} size="h3">
            {task.subjectName}
          </Title>
          <Text c="dimmed">{task.ward.name}</Text>
        </Group>
        {current && task.viewerCanRate ? (
          <QuestionForm
            criterion={current.criterion}
            at={at}
            count={answers.length}
            draft={current.draft}
            posted={current.posted}
            trouble={outbox.trouble}
            change={part => change(at, part)}
            next={() => setAt(at + 1)}
            back={() => setAt(at - 1)}
          />
        ) : (
          <HandIn
            task={task}
            answers={answers}
            openCount={openCount(outbox.box, task.id)}
            isUnreachable={outbox.trouble !== null}
            change={setAt}
            goOn={goOn}
          />
        )}
        {task.state === 'WITHDRAWN' ? <Text>{text('withdrawn')}</Text> : <ConflictForm assignment={task} />}
      </Stack>
    </Paper>
  );
}
