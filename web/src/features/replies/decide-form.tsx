import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ChipChoice } from '../../components/chip-choice.js';
import { FormButtons } from '../../components/form-buttons.js';
import type { DecideForm_ReplyFragment, ReplyDecision } from '../../generated/graphql.js';
import { formatDecimal } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useRepliesText } from './replies.messages.js';

graphql(`
  fragment DecideForm_reply on Reply {
    id
    version
    score {
      key
      points
      minPoints
      maxPoints
    }
  }
`);

const DECIDE = graphql(`
  mutation DecideReply($input: DecideReplyInput!) {
    decideReply(input: $input) {
      id
      ...ReplyCard_reply
    }
  }
`);

const DECISIONS = ['CORRECT_POINTS', 'COUNT_AGAIN', 'REJECT'] as const satisfies readonly ReplyDecision[];

/** Between which points a line may lie, in words; null where it has neither end. */
function useRange({ score }: DecideForm_ReplyFragment): string | null {
  const text = useRepliesText();
  const minimum = score?.minPoints == null ? null : formatDecimal(score.minPoints);
  const maximum = score?.maxPoints == null ? null : formatDecimal(score.maxPoints);
  if (maximum === null) return minimum === null ? null : text('pointsAtLeast', { minimum });
  return minimum === null ? text('pointsAtMost', { maximum }) : text('pointsRange', { minimum, maximum });
}

/** Somebody who is no party decides, and says why. */
export function DecideForm({ reply, close }: { reply: DecideForm_ReplyFragment; close: () => void }) {
  const text = useRepliesText();
  const [decision, setDecision] = useState<ReplyDecision>('CORRECT_POINTS');
  const [points, setPoints] = useState('');
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(DECIDE, {
    refetch: ['Replies'],
    onDone: () => {
      close();
      showToast(text('decided'));
    },
  });
  const corrects = decision === 'CORRECT_POINTS';
  const range = useRange(reply);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const given = corrects ? points.trim() : null;
    void act({ replyId: reply.id, version: reply.version, decision, points: given, reason: reason.trim() });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <ChipChoice
          label={text('decision')}
          name="decision"
          value={decision}
          onChange={setDecision}
          choices={DECISIONS.map(each => ({ value: each, label: text(each) }))}
        />
        {corrects && (
          <TextInput
            label={text('points')}
            inputMode="decimal"
            required
            w={180}
            value={points}
            {...(range !== null && { description: range })}
            onChange={event => setPoints(event.currentTarget.value)}
          />
        )}
        {decision === 'COUNT_AGAIN' && (
          <Text size="sm" c="dimmed">
            {text('countAgainAdvice')}
          </Text>
        )}
        <Textarea
          label={text('reason')}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <FormButtons confirm={text('decide')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
