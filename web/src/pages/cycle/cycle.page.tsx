import { useQuery } from '@apollo/client/react';
import { Group, Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import { useCyclesText } from '../../features/cycles/cycles.messages.js';
import { HeldBack } from '../../features/cycles/held-back.js';
import { HoldUps } from '../../features/cycles/hold-ups.js';
import { LateFacts } from '../../features/cycles/late-facts.js';
import { MoveButtons } from '../../features/cycles/move-buttons.js';
import { PhaseBar } from '../../features/cycles/phase-bar.js';
import { PlanButton } from '../../features/cycles/plan-button.js';
import { usePublicationText } from '../../features/cycles/publication.messages.js';
import { Publications } from '../../features/cycles/publications.js';
import { PublishButton } from '../../features/cycles/publish-button.js';
import { TransitionList } from '../../features/cycles/transition-list.js';
import type { CycleQuery } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';

const CYCLE = graphql(`
  query Cycle($id: ID!, $seesProgress: Boolean!, $publishes: Boolean!) {
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
      viewerCanPublish
      publicationProgress @include(if: $publishes) {
        undecidedCount
      }
      ...Publications_cycle
      waitingEvaluations(first: 100) @include(if: $publishes) {
        nodes {
          ...HeldBack_evaluation
        }
      }
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
  const variables = { id, seesProgress: can('cycle.progress'), publishes: can('evaluation.publish') };
  const query = useQuery(CYCLE, { variables });
  const publication = usePublicationText();
  const cycle = query.data?.evaluationCycle;
  const waiting = cycle?.waitingEvaluations?.nodes ?? [];
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
            <Group>
              {shown.viewerCanPublish && (
                <PublishButton cycle={shown} undecidedCount={shown.publicationProgress?.undecidedCount ?? 0} />
              )}
              <MoveButtons cycle={shown} />
            </Group>
            {can('rating.progress') && <YearLink to={paths.cycleRaters(shown.id)}>{text('raters')}</YearLink>}
            {can('cycle.progress') && shown.phase !== 'PUBLISHED' && (
              <Section title={text('waitingFor')}>
                <HoldUps holdUps={shown.holdUps ?? []} />
              </Section>
            )}
            {shown.publications.length > 0 && (
              <Section title={publication('title')}>
                <Publications cycle={shown} />
                <YearLink to={paths.publication(shown.id)}>{publication('details')}</YearLink>
              </Section>
            )}
            {['REVIEW', 'PUBLISHED'].includes(shown.phase) && waiting.length > 0 && (
              <Section title={publication('waiting')}>
                <HeldBack evaluations={waiting} />
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
