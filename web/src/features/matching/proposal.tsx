import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { MandatePicker } from '../../components/mandate-picker.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import type { ProposedLinkState } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useDecisions } from './decisions.js';
import { LinkTerms, type Terms } from './link-terms.js';
import { useMatchingText } from './matching.messages.js';
import { ProposedList } from './proposed-list.js';

const PROPOSED = graphql(`
  query ProposedLinks($proposalId: ID!, $state: ProposedLinkState, $after: String) {
    proposedLinks(proposalId: $proposalId, state: $state, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...ProposedList_proposed
      }
    }
  }
`);

interface ProposalProps {
  proposal: { id: string; counts: readonly { state: ProposedLinkState; count: number }[] };
  /** What the programme asks to be fixed of each link. */
  asked: readonly string[];
}

/** The pairs of one proposal, to be accepted, changed or refused one by one or all at once. */
export function Proposal({ proposal, asked }: ProposalProps) {
  const text = useMatchingText();
  const can = useCan();
  const { today } = useJurisdiction();
  const [read, change] = useAddress();
  const state = read('state') as ProposedLinkState | null;
  const [terms, setTerms] = useState<Terms>({ startedOn: today, fixed: {} });
  const [changing, setChanging] = useState<{ id: string; version: number } | null>(null);
  const [mandateId, setMandate] = useState<string | null>(null);
  const decisions = useDecisions();
  const { fetchMore, ...query } = useQuery(PROPOSED, { variables: { proposalId: proposal.id, state } });
  const mayDecide = can('link.change');
  const hasOpen = proposal.counts.some(each => each.state === 'PROPOSED');
  async function takeOther(): Promise<void> {
    if (!changing || !mandateId) return;
    const { id: proposedLinkId, version } = changing;
    if (await decisions.change.act({ proposedLinkId, version, mandateId, ...terms })) setChanging(null);
  }
  return (
    <Stack gap="sm">
      <NativeSelect
        label={text('state')}
        value={state ?? ''}
        data={[
          { value: '', label: text('all') },
          ...proposal.counts.map(each => ({
            value: each.state,
            label: text('option', { state: text(each.state), count: each.count }),
          })),
        ]}
        onChange={event => change({ state: event.currentTarget.value })}
      />
      {mayDecide && hasOpen && (
        <>
          <LinkTerms terms={terms} onChange={setTerms} asked={asked} />
          <Group gap="xs">
            <Button
              loading={decisions.isActing}
              onClick={() => void decisions.accept.act({ proposalId: proposal.id, ...terms })}
            >
              {text('acceptAll')}
            </Button>
            <Button variant="default" onClick={() => void decisions.refuse.act({ proposalId: proposal.id })}>
              {text('refuseAll')}
            </Button>
          </Group>
        </>
      )}
      {!changing && <ActionError error={decisions.error} />}
      <QueryStates query={query}>
        {({ proposedLinks }) => (
          <>
            <ProposedList
              proposed={proposedLinks.nodes}
              mayDecide={mayDecide}
              accept={id => void decisions.accept.act({ proposalId: proposal.id, proposedLinkIds: [id], ...terms })}
              refuse={id => void decisions.refuse.act({ proposalId: proposal.id, proposedLinkIds: [id] })}
              change={setChanging}
            />
            <ShowMore list={proposedLinks} fetchMore={fetchMore} />
          </>
        )}
      </QueryStates>
      <Modal
        opened={changing !== null}
        onClose={() => setChanging(null)}
        title={text('change')}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        <Stack gap="sm">
          <MandatePicker value={mandateId} onChange={setMandate} on={terms.startedOn} />
          <LinkTerms terms={terms} onChange={setTerms} asked={asked} />
          <ActionError error={decisions.change.error} />
          <Button disabled={!mandateId} loading={decisions.isActing} onClick={() => void takeOther()}>
            {text('change')}
          </Button>
        </Stack>
      </Modal>
    </Stack>
  );
}
