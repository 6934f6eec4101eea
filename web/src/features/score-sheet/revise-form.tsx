import { Checkbox, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { FormButtons } from '../../components/form-buttons.js';
import { useYearAddress } from '../../components/year-link.js';
import type { ReviseForm_ScoreFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { linePoints } from './points-words.js';
import { useResultText } from './result.messages.js';

graphql(`
  fragment ReviseForm_score on CriterionScore {
    key
    title
    points
  }
`);

const REVISE = graphql(`
  mutation ReviseEvaluation($input: ReviseEvaluationInput!) {
    reviseEvaluation(input: $input) {
      id
    }
  }
`);

interface ReviseFormProps {
  evaluationId: string;
  scores: readonly ReviseForm_ScoreFragment[];
  close: () => void;
}

/** Other points for a line, or the records counted again; the first result stays beside the new one. */
export function ReviseForm({ evaluationId, scores, close }: ReviseFormProps) {
  const text = useResultText();
  const navigate = useNavigate();
  const address = useYearAddress();
  const [said, say] = useState({ criterion: '', points: '', reason: '', minuteNumber: '', countAgain: false });
  const { act, isActing, error } = useAction(REVISE, {
    onDone: ({ reviseEvaluation }) => {
      close();
      showToast(text('revised'));
      void navigate(address(paths.scoreSheet(reviseEvaluation.id)));
    },
  });
  const set = (change: Partial<typeof said>): void => say({ ...said, ...change });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const { criterion, points, reason, minuteNumber, countAgain } = said;
    const corrections = criterion === '' ? [] : [{ criterion, points: points.trim(), reason: reason.trim() }];
    void act({ evaluationId, reason: reason.trim(), minuteNumber: minuteNumber.trim(), corrections, countAgain });
  }
  const lines = scores.map(({ key, title, points }) => ({
    value: key,
    label: points == null ? title : text('lineNow', { title, points: linePoints(points) }),
  }));
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">{text('reviseAdvice')}</Text>
        <NativeSelect
          label={text('line')}
          data={[{ value: '', label: text('noLine') }, ...lines]}
          value={said.criterion}
          onChange={event => set({ criterion: event.currentTarget.value })}
        />
        {said.criterion !== '' && (
          <TextInput
            label={text('points')}
            inputMode="decimal"
            required
            w={180}
            value={said.points}
            onChange={event => set({ points: event.currentTarget.value })}
          />
        )}
        <Checkbox
          label={text('countAgain')}
          checked={said.countAgain}
          onChange={event => set({ countAgain: event.currentTarget.checked })}
        />
        <Textarea
          label={text('reason')}
          required
          autosize
          minRows={2}
          value={said.reason}
          onChange={event => set({ reason: event.currentTarget.value })}
        />
        <TextInput
          label={text('minute')}
          required
          value={said.minuteNumber}
          onChange={event => set({ minuteNumber: event.currentTarget.value })}
        />
        <FormButtons confirm={text('publishRevision')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
