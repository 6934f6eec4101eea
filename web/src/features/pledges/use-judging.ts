import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { usePledgesText } from './pledges.messages.js';

const CONFIRM = graphql(`
  mutation ConfirmPledgeItem($input: JudgePledgeItemInput!) {
    confirmPledgeItem(input: $input) {
      id
      ...PledgeItemCard_item
    }
  }
`);

const DISPUTE = graphql(`
  mutation DisputePledgeItem($input: JudgePledgeItemInput!) {
    disputePledgeItem(input: $input) {
      id
      ...PledgeItemCard_item
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawConfirmation($input: JudgePledgeItemInput!) {
    withdrawConfirmation(input: $input) {
      id
      ...PledgeItemCard_item
    }
  }
`);

export type Judgement = 'confirm' | 'dispute' | 'withdraw';

/** The three ways somebody other than the pledger judges a claimed item. */
export function useJudging(judgement: Judgement, onDone: () => void) {
  const text = usePledgesText();
  function done(message: string) {
    return {
      onDone: () => {
        showToast(message);
        onDone();
      },
    };
  }
  const actions = {
    confirm: useAction(CONFIRM, done(text('confirmed'))),
    dispute: useAction(DISPUTE, done(text('disputed'))),
    withdraw: useAction(WITHDRAW, done(text('withdrawn'))),
  };
  return actions[judgement];
}
