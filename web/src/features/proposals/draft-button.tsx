import { Button } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useProposalsText } from './proposals.messages.js';

const DRAFT = graphql(`
  mutation DraftProposal($input: DraftProposalInput!) {
    draftProposal(input: $input) {
      id
    }
  }
`);

export function DraftButton({ evaluationId, rule }: { evaluationId: string; rule: string }) {
  const text = useProposalsText();
  const { act, isActing, error } = useAction(DRAFT, {
    refetch: ['Proposals'],
    onDone: () => showToast(text('drafted')),
  });
  return (
    <div>
      <Button loading={isActing} onClick={() => void act({ evaluationId, rule })}>
        {text('draft')}
      </Button>
      <ActionError error={error} />
    </div>
  );
}
