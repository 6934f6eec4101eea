import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import type { RatingForm_ScoreFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import classes from './rating-form.module.css';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment RatingForm_score on CriterionScore {
    key
    title
    points
    manualRange
  }
`);

const RATE_CRITERION = graphql(`
  mutation RateCriterion($input: RateCriterionInput!) {
    rateCriterion(input: $input) {
      ...ScoreSheet_evaluation
    }
  }
`);

/** An evaluator's points for one criterion; what was typed stays until the server has it. */
export function RatingForm({ score, evaluationId }: { score: RatingForm_ScoreFragment; evaluationId: string }) {
  const text = useScoreSheetText();
  const [points, setPoints] = useState(score.points ?? '');
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { act, isActing, error } = useAction(RATE_CRITERION, { onDone: () => showToast(text('rated')) });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const entered = points.trim();
    setMissing(entered === '');
    if (entered !== '') void act({ evaluationId, criterion: score.key, points: entered, note: note.trim() || null });
  }
  return (
    <form
      onSubmit={submit}
      aria-label={text('rateCriterion', { criterion: score.title })}
      className={`${classes.form} no-print`}
    >
      <Group align="flex-start" gap="sm">
        <TextInput
          label={text('rating')}
          value={points}
          inputMode="decimal"
          autoComplete="off"
          w={140}
          {...(score.manualRange && { description: text('range', { range: score.manualRange }) })}
          error={isMissing && text('noPoints')}
          onChange={event => setPoints(event.currentTarget.value)}
        />
        <Textarea
          label={text('note')}
          value={note}
          autosize
          minRows={1}
          className={classes.note!}
          onChange={event => setNote(event.currentTarget.value)}
        />
      </Group>
      <ActionError error={error} />
      <Button type="submit" size="sm" mt="xs" loading={isActing}>
        {text('rate')}
      </Button>
    </form>
  );
}
