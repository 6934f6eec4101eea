import { Button, Checkbox, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import { useAnswerText } from '../../components/answer.messages.js';
import { AnswerField } from '../../components/answer-field.js';
import type { QuestionForm_CriterionFragment } from '../../generated/graphql.js';
import { type AnswerDraft, isAnswered } from '../../lib/answer-draft.js';
import { formatDecimal } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import type { Posted } from './outbox.js';
import { useRatingText } from './rating.messages.js';
import { SavedMark } from './saved-mark.js';

graphql(`
  fragment QuestionForm_criterion on RatedCriterion {
    title
    guidance
    previousPoints
    ...AnswerField_criterion
  }
`);

interface QuestionFormProps {
  criterion: QuestionForm_CriterionFragment;
  at: number;
  count: number;
  draft: AnswerDraft;
  posted: Posted | undefined;
  trouble: unknown;
  change: (part: Partial<AnswerDraft>) => void;
  next: () => void;
  back: () => void;
}

/** The first field of a question takes the focus, so that figures are typed one after the other. */
function useFirstField(key: string) {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question anew
  useEffect(() => {
    const fields = form.current?.querySelectorAll<HTMLInputElement>('input:not(:disabled)');
    const chosen = [...(fields ?? [])].find(field => field.type === 'radio' && field.checked);
    (chosen ?? fields?.[0])?.focus({ preventScroll: true });
  }, [key]);
  return form;
}

/** One criterion: what to look at, the answer, and whether it is kept. */
export function QuestionForm(props: QuestionFormProps) {
  const { criterion, at, count, draft, posted, trouble, change, next, back } = props;
  const text = useRatingText();
  const answers = useAnswerText();
  const form = useFirstField(`${criterion.key}@${criterion.period}`);
  function goOn(event: FormEvent): void {
    event.preventDefault();
    const isUntouched = criterion.kind === 'CHECKLIST' && Object.keys(draft.form).length === 0;
    if (isUntouched && !draft.isNotApplicable)
      change({ form: Object.fromEntries(criterion.choices.map(({ key }) => [key, '0'])) });
    next();
  }
  return (
    <form ref={form} onSubmit={goOn} noValidate aria-label={criterion.title}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {text('position', { at: at + 1, count })}
        </Text>
        <Title order={3} size="h4">
          {criterion.title} {criterion.period}
        </Title>
        {criterion.guidance && <Text>{criterion.guidance}</Text>}
        <AnswerField criterion={criterion} draft={draft} change={change} />
        <Checkbox
          label={answers('notApplicable')}
          checked={draft.isNotApplicable}
          onChange={event => change({ isNotApplicable: event.currentTarget.checked })}
        />
        <Textarea
          label={text(criterion.needsEvidence ? 'noteNeeded' : 'note')}
          value={draft.note}
          autosize
          minRows={1}
          maw="36rem"
          onChange={event => change({ note: event.currentTarget.value })}
        />
        {criterion.previousPoints != null && (
          <Text size="sm" c="dimmed">
            {text('lastYear', { points: formatDecimal(criterion.previousPoints) })}
          </Text>
        )}
        <SavedMark posted={posted} isAnswered={isAnswered(criterion, draft)} trouble={trouble} />
        <Group>
          <Button type="button" variant="default" onClick={back} disabled={at === 0}>
            {text('back')}
          </Button>
          <Button type="submit">{text('next')}</Button>
          <Text size="sm" c="dimmed" visibleFrom="sm">
            {text('keys')}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
