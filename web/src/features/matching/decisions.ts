import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useMatchingText } from './matching.messages.js';

const PROPOSE = graphql(`
  mutation ProposeLinks($input: ProposeLinksInput!) {
    proposeLinks(input: $input) {
      id
    }
  }
`);

const ACCEPT = graphql(`
  mutation AcceptProposedLinks($input: AcceptProposedLinksInput!) {
    acceptProposedLinks(input: $input) {
      id
    }
  }
`);

const REFUSE = graphql(`
  mutation RefuseProposedLinks($input: RefuseProposedLinksInput!) {
    refuseProposedLinks(input: $input) {
      id
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeProposedLink($input: ChangeProposedLinkInput!) {
    changeProposedLink(input: $input) {
      id
    }
  }
`);

/** What a person does with a proposal; each is one entry of the log with its author. */
export function useDecisions() {
  const text = useMatchingText();
  const refetch = ['LinkProposals', 'ProposedLinks'];
  const saved = { refetch, onDone: () => showToast(text('decided')) };
  const actions = {
    propose: useAction(PROPOSE, { refetch, onDone: () => showToast(text('proposed')) }),
    accept: useAction(ACCEPT, saved),
    refuse: useAction(REFUSE, saved),
    change: useAction(CHANGE, saved),
  };
  const error = Object.values(actions).find(action => action.error)?.error;
  return { ...actions, error, isActing: Object.values(actions).some(action => action.isActing) };
}
