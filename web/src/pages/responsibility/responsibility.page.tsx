import { useQuery } from '@apollo/client/react';
import { Button, Modal, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { WardPicker } from '../../components/ward-picker.js';
import { AssignForm } from '../../features/responsibility/assign-form.js';
import { ChainSteps } from '../../features/responsibility/chain-steps.js';
import { GapList } from '../../features/responsibility/gap-list.js';
import { LevelList } from '../../features/responsibility/level-list.js';
import { useResponsibilityText } from '../../features/responsibility/responsibility.messages.js';
import { WardAssignmentList } from '../../features/responsibility/ward-assignment-list.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan } from '../../lib/viewer.js';
import { useChosenWard } from '../../lib/ward.js';

const RESPONSIBILITY = graphql(`
  query Responsibility($wardId: ID, $chosenId: ID!, $hasWard: Boolean!, $level: String, $after: String) {
    responsibilityChain(wardId: $wardId) {
      title
      note
      levels {
        key
        title
        isOverHouseholds
        expected
        answered
      }
      ...LevelList_chain
      ...AssignForm_chain
    }
    ward(id: $chosenId) @include(if: $hasWard) {
      id
      name
      responsibility {
        ...ChainSteps_step
      }
    }
    wardAssignments(wardId: $wardId, level: $level, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...WardAssignmentList_assignment
      }
    }
  }
`);

/** The chain of responsibility of a ward: who answers above it, how much is answered for below, and where nobody does. */
export function ResponsibilityPage() {
  const text = useResponsibilityText();
  const can = useCan();
  const [read, change] = useAddress();
  const [wardId, chooseWard] = useChosenWard();
  const [isAssigning, setAssigning] = useState(false);
  const level = read('level');
  const variables = { wardId, chosenId: wardId ?? '', hasWard: wardId !== null, level };
  const { fetchMore, previousData, ...query } = useQuery(RESPONSIBILITY, { variables });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : previousData) };
  const chain = shown.data?.responsibilityChain;
  const chosen = chain?.levels.find(({ key, isOverHouseholds }) => key === level && !isOverHouseholds);
  return (
    <Page
      title={chain?.title ?? text('title')}
      sentence={chain?.note}
      actions={
        <>
          {chain && can('responsibility.change') && (
            <Button onClick={() => setAssigning(true)}>{text('assign')}</Button>
          )}
          <PrintButton />
        </>
      }
    >
      <Filters label={text('title')}>
        <WardPicker value={wardId} onChange={chooseWard} />
        {chain && (
          <NativeSelect
            label={text('level')}
            value={chosen?.key ?? ''}
            data={[
              { value: '', label: text('everyLevel') },
              ...chain.levels
                .filter(({ isOverHouseholds }) => !isOverHouseholds)
                .map(({ key, title }) => ({ value: key, label: title })),
            ]}
            onChange={event => change({ level: event.currentTarget.value })}
          />
        )}
      </Filters>
      <QueryStates query={shown}>
        {({ responsibilityChain, ward, wardAssignments }) =>
          responsibilityChain ? (
            <>
              {ward && <ChainSteps steps={ward.responsibility} title={text('above', { ward: ward.name })} />}
              <LevelList chain={responsibilityChain} wardId={wardId} />
              {chosen && chosen.answered < chosen.expected && <GapList level={chosen} wardId={wardId} />}
              <Section title={text('assignments')}>
                {wardAssignments.nodes.length === 0 ? (
                  <Text c="dimmed">{text('assignmentsNone')}</Text>
                ) : (
                  <>
                    <WardAssignmentList assignments={wardAssignments.nodes} />
                    <ShowMore list={wardAssignments} fetchMore={fetchMore} />
                  </>
                )}
              </Section>
            </>
          ) : (
            <EmptyState title={text('none')} advice={text('noneAdvice')} />
          )
        }
      </QueryStates>
      <Modal opened={isAssigning} onClose={() => setAssigning(false)} title={text('assign')}>
        {chain && <AssignForm chain={chain} wardId={wardId} levelKey={level} close={() => setAssigning(false)} />}
      </Modal>
    </Page>
  );
}
