import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { useCyclesText } from '../../features/cycles/cycles.messages.js';
import { HoldUps } from '../../features/cycles/hold-ups.js';
import { LateFacts } from '../../features/cycles/late-facts.js';
import { MoveButtons } from '../../features/cycles/move-buttons.js';
import { PhaseBar } from '../../features/cycles/phase-bar.js';
import { PlanButton } from '../../features/cycles/plan-button.js';
import { TransitionList } from '../../features/cycles/transition-list.js';
import type { CycleQuery } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';

const CYCLE = graphql(`
  query Cycle($id: ID!, $seesProgress: Boolean!) {
    evaluationCycle(id: $id) {
      id
      year
      typeTitle
      competentAuthority
      minuteNumber
      phase
      ...PhaseBar_cycle
      ...MoveButtons_cycle
      ...TransitionList_cycle
      ...HoldUps_cycle @include(if: $seesProgress)
    }
  }
`);

type Cycle = CycleQuery['evaluationCycle'];

function useSentence(): (cycle: Cycle) => string {
  const text = useCyclesText();
  return ({ phase, minuteNumber, competentAuthority }) =>
    [
      minuteNumber ? text('publishedBy', { minute: minuteNumber }) : text('sentence', { phase: text(phase) }),
      text('authority', { name: competentAuthority }),
    ].join(' ');
}

/** One evaluation cycle: where it is, who holds it up, and what the office does next. */
export function CyclePage() {
  const { id = '' } = useParams();
  const text = useCyclesText();
  const can = useCan();
  const sentence = useSentence();
  const query = useQuery(CYCLE, { variables: { id, seesProgress: can('cycle.progress') } });
  const cycle = query.data?.evaluationCycle;
  const title = cycle ? text('titleOf', { year: cycle.year, type: cycle.typeTitle }) : text('title');
  return (
    <Page
      title={title}
      sentence={cycle && sentence(cycle)}
      actions={cycle && cycle.phase !== 'PUBLISHED' && can('cycle.plan') && <PlanButton cycle={cycle} />}
    >
      <QueryStates query={query}>
        {({ evaluationCycle: shown }) => (
          <Stack>
            <PhaseBar cycle={shown} />
            <MoveButtons cycle={shown} />
            {can('cycle.progress') && shown.phase !== 'PUBLISHED' && (
              <Section title={text('waitingFor')}>
                <HoldUps holdUps={shown.holdUps ?? []} />
              </Section>
            )}
            {can('fact.read') && shown.phase !== 'COLLECTING' && <LateFacts year={shown.year} />}
            <Section title={text('transitions')}>
              <TransitionList cycle={shown} />
            </Section>
          </Stack>
        )}
      </QueryStates>
    </Page>
  );
}
