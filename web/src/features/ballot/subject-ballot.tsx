import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useAnswerText } from '../../components/answer.messages.js';
import { AnswerField } from '../../components/answer-field.js';
import { useAnswerWords } from '../../components/answer-words.js';
import type { SubjectBallot_SubjectFragment } from '../../generated/graphql.js';
import { type AnswerDraft, isAnswered, questionId } from '../../lib/answer-draft.js';
import { graphql } from '../../lib/graphql.js';
import { useBallotText } from './ballot.messages.js';
import { type BallotDrafts, draftAt } from './ballot-drafts.js';

graphql(`
  fragment SubjectBallot_subject on BallotSubject {
    evaluationId
    name
    wardName
    isCast
    criteria {
      title
      guidance
      ...AnswerField_criterion
    }
  }
`);

type Asked = SubjectBallot_SubjectFragment['criteria'][number];

interface SubjectBallotProps {
  subject: SubjectBallot_SubjectFragment;
  /** What is asked here; places are given on a page of their own. */
  criteria: readonly Asked[];
  drafts: BallotDrafts;
  change: (question: Asked, part: Partial<AnswerDraft>) => void;
  /** What follows once everything is answered: casting, or the next subject. */
  finish: { label: string; isActing: boolean; act: () => void };
  skip?: () => void;
}

function Look({
  subject,
  criteria,
  drafts,
  edit,
}: Pick<SubjectBallotProps, 'subject' | 'criteria' | 'drafts'> & { edit: (at: number) => void }) {
  const text = useBallotText();
  const words = useAnswerWords();
  return (
    <Stack gap="sm">
      <Text inherit>{text('look')}</Text>
      {criteria.map((question, at) => (
        <Group key={questionId(question)} justify="space-between" wrap="nowrap">
          <Text inherit>
            {question.title} {question.period}
          </Text>
          <Group wrap="nowrap">
            <Text inherit fw={700}>
              {words(question, draftAt(drafts, subject.evaluationId, question))}
            </Text>
            <Button variant="default" size="md" onClick={() => edit(at)}>
              {text('change')}
            </Button>
          </Group>
        </Group>
      ))}
    </Stack>
  );
}

/** One subject: one question at a time, then a look at all of them. */
export function SubjectBallot({ subject, criteria, drafts, change, finish, skip }: SubjectBallotProps) {
  const text = useBallotText();
  const answers = useAnswerText();
  const [at, setAt] = useState(0);
  const question = criteria[at];
  const draft = question && draftAt(drafts, subject.evaluationId, question);
  const canGoOn = question && draft ? isAnswered({ ...question, needsEvidence: false }, draft) : true;
  function goOn(event: FormEvent): void {
    event.preventDefault();
    if (!canGoOn) return;
    if (question) setAt(at + 1);
    else finish.act();
  }
  return (
    <form onSubmit={goOn}>
      <Stack>
        <div>
          <Title order={1} size="h2">
            {subject.name}
          </Title>
          <Text inherit c="dimmed">
            {subject.wardName}
          </Text>
        </div>
        {question && draft ? (
          <>
            <Text inherit c="dimmed">
              {text('questionAt', { at: at + 1, count: criteria.length })}
            </Text>
            <Title order={2} size="h3">
              {question.title} {question.period}
            </Title>
            {question.guidance && <Text inherit>{question.guidance}</Text>}
            <AnswerField criterion={question} draft={draft} change={part => change(question, part)} size="xl" />
            <Checkbox
              size="lg"
              label={answers('notApplicable')}
              checked={draft.isNotApplicable}
              onChange={event => change(question, { isNotApplicable: event.currentTarget.checked })}
            />
          </>
        ) : (
          <Look subject={subject} criteria={criteria} drafts={drafts} edit={setAt} />
        )}
        <Group grow>
          {at > 0 && (
            <Button type="button" variant="default" size="xl" onClick={() => setAt(at - 1)}>
              {text('back')}
            </Button>
          )}
          <Button type="submit" size="xl" disabled={!canGoOn} loading={finish.isActing}>
            {question ? text('next') : finish.label}
          </Button>
        </Group>
        {skip && (
          <Button type="button" variant="subtle" size="lg" onClick={skip}>
            {text('skip')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
