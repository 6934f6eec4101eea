import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useDecisions } from '../../features/matching/decisions.js';
import { useMatchingText } from '../../features/matching/matching.messages.js';
import { Proposal } from '../../features/matching/proposal.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';

const PROPOSALS = graphql(`
  query LinkProposals {
    linkProposals(first: 20) {
      nodes {
        id
        proposedAt
        ward {
          id
          name
        }
        counts {
          state
          count
        }
      }
    }
    responsibilityChain {
      levels {
        key
        isOverHouseholds
        fixed
      }
    }
  }
`);

/** Links proposed by fit; the newest proposal first. */
export function LinkProposalsPage() {
  const text = useMatchingText();
  const format = useFormat();
  const can = useCan();
  const { timeZone } = useJurisdiction();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  const { propose } = useDecisions();
  const query = useQuery(PROPOSALS);
  const proposals = query.data?.linkProposals.nodes ?? [];
  const shown = proposals.find(({ id }) => id === read('proposal')) ?? proposals[0];
  return (
    <Page title={text('title')} sentence={text('sentence')}>
      <Filters label={text('title')}>
        {proposals.length > 0 && (
          <NativeSelect
            label={text('which')}
            value={shown?.id ?? ''}
            data={proposals.map(({ id, proposedAt, ward }) => ({
              value: id,
              label: text('madeAt', {
                at: format.instant(proposedAt, timeZone),
                ward: ward?.name ?? text('everywhere'),
              }),
            }))}
            onChange={event => change({ proposal: event.currentTarget.value })}
          />
        )}
        {can('link.change') && (
          <>
            <WardPicker value={wardId} onChange={chooseWard} />
            <Button loading={propose.isActing} onClick={() => void propose.act({ wardId })}>
              {text('propose')}
            </Button>
          </>
        )}
      </Filters>
      <ActionError error={propose.error} />
      <QueryStates query={query}>
        {({ responsibilityChain }) =>
          shown ? (
            <Proposal
              key={shown.id}
              proposal={shown}
              asked={
                responsibilityChain?.levels.filter(level => level.isOverHouseholds).flatMap(level => level.fixed) ?? []
              }
            />
          ) : (
            <EmptyState title={text('none')} advice={text('noneAdvice')} />
          )
        }
      </QueryStates>
    </Page>
  );
}
