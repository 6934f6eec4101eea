import { Button } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useReplyText } from './reply.messages.js';

const WITHDRAW = graphql(`
  mutation WithdrawReply($input: WithdrawReplyInput!) {
    withdrawReply(input: $input) {
      id
      ...LineTrail_reply
    }
  }
`);

export function WithdrawReply({ reply }: { reply: { id: string; version: number } }) {
  const text = useReplyText();
  const { act, isActing, error } = useAction(WITHDRAW, {
    refetch: ['ScoreSheet'],
    onDone: () => showToast(text('withdrawn')),
  });
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        mt={4}
        className="no-print"
        loading={isActing}
        onClick={() => void act({ replyId: reply.id, version: reply.version })}
      >
        {text('withdraw')}
      </Button>
      <ActionError error={error} />
    </>
  );
}
