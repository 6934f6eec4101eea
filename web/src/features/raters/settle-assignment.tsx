import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { RATER_LISTS } from './find-raters.js';
import { useRatersText } from './raters.messages.js';
import { ReasonForm } from './reason-form.js';

const WITHDRAW = graphql(`
  mutation WithdrawAssignment($input: WithdrawAssignmentInput!) {
    withdrawAssignment(input: $input) {
      id
      ...AssignmentList_assignment
    }
  }
`);

const REOPEN = graphql(`
  mutation ReopenRatings($input: ReopenRatingsInput!) {
    reopenRatings(input: $input) {
      id
      ...AssignmentList_assignment
    }
  }
`);

export interface Settling {
  is: 'withdraw' | 'reopen';
  id: string;
  version: number;
  pair: string;
}

/** Takes a rater off a subject, or gives back what was handed in; either way with a reason. */
export function SettleAssignment({ settling, close }: { settling: Settling; close: () => void }) {
  const { is, id: assignmentId, version, pair } = settling;
  const text = useRatersText();
  const done = (says: string) => ({
    refetch: RATER_LISTS,
    onDone: () => {
      showToast(says);
      close();
    },
  });
  const withdraw = useAction(WITHDRAW, done(text('withdrawn')));
  const reopen = useAction(REOPEN, done(text('reopened')));
  const isWithdraw = is === 'withdraw';
  const { isActing, error } = isWithdraw ? withdraw : reopen;
  return (
    <ReasonForm
      asks={text(isWithdraw ? 'withdrawAsk' : 'reopenAsk', { pair })}
      words={{ reason: text('reason'), cancel: text('cancel'), act: text(is) }}
      isActing={isActing}
      error={error}
      act={reason =>
        void (isWithdraw ? withdraw.act({ assignmentId, version, reason }) : reopen.act({ assignmentId, reason }))
      }
      close={close}
    />
  );
}
