import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import { HeldBack } from '../../features/cycles/held-back.js';
import { usePublicationText } from '../../features/cycles/publication.messages.js';
import { Publications } from '../../features/cycles/publications.js';
import { PublishButton } from '../../features/cycles/publish-button.js';
import { PublishedFile } from '../../features/cycles/published-file.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';

const PUBLICATION = graphql(`
  query Publication($id: ID!, $seesProgress: Boolean!) {
    evaluationCycle(id: $id) {
      id
      year
      type
      typeTitle
      phase
      version
      viewerCanPublish
      publicationProgress @include(if: $seesProgress) {
        publishedCount
        readyCount
        undecidedCount
        disputedCount
      }
      waitingEvaluations(first: 100) @include(if: $seesProgress) {
        nodes {
          ...HeldBack_evaluation
        }
      }
      ...Publications_cycle
    }
  }
`);

/** What is published of a cycle, who waits and why, and the file by which anybody checks it. */
export function PublicationPage() {
  const { id = '' } = useParams();
  const text = usePublicationText();
  const can = useCan();
  const query = useQuery(PUBLICATION, { variables: { id, seesProgress: can('ranking.read') } });
  const cycle = query.data?.evaluationCycle;
  const progress = cycle?.publicationProgress;
  const title = cycle ? text('titleOf', { year: cycle.year, type: cycle.typeTitle }) : text('title');
  const counts = progress && {
    published: progress.publishedCount,
    ready: progress.readyCount,
    disputed: progress.disputedCount,
    undecided: progress.undecidedCount,
  };
  return (
    <Page
      title={title}
      width="narrow"
      sentence={counts && text('progress', counts)}
      actions={
        cycle?.viewerCanPublish && <PublishButton cycle={cycle} undecidedCount={progress?.undecidedCount ?? 0} />
      }
    >
      <QueryStates query={query}>
        {({ evaluationCycle: shown }) => (
          <Stack>
            <YearLink to={paths.cycle(shown.id)}>{text('wholeCycle')}</YearLink>
            {shown.publications.length > 0 ? (
              <Publications cycle={shown} />
            ) : (
              <EmptyState title={text('nothing')} advice={text('nothingAdvice')} />
            )}
            {shown.phase === 'PUBLISHED' && can('evaluation.export') && (
              <Section title={text('file')}>
                <PublishedFile cycle={shown} />
              </Section>
            )}
            {shown.waitingEvaluations && shown.waitingEvaluations.nodes.length > 0 && (
              <Section title={text('waiting')}>
                <HeldBack evaluations={shown.waitingEvaluations.nodes} />
              </Section>
            )}
          </Stack>
        )}
      </QueryStates>
    </Page>
  );
}
