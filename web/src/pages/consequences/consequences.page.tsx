import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { ConsentList } from '../../features/consequences/consent-list.js';
import { useConsequencesText } from '../../features/consequences/consequences.messages.js';
import { DueStepCard } from '../../features/consequences/due-step-card.js';
import { LadderRules } from '../../features/consequences/ladder-rules.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';
import { useYear } from '../../lib/year.js';

const CONSEQUENCES = graphql(`
  query Consequences($year: Int!, $after: String) {
    ladder {
      ...LadderRules_ladder
    }
    dueSteps(year: $year, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        step
        mandate {
          id
        }
        ...DueStepCard_step
      }
    }
  }
`);

/** What follows from absences: the rule, who has reached what, and what people decided. */
export function ConsequencesPage() {
  const text = useConsequencesText();
  const year = useYear();
  const can = useCan();
  const { fetchMore, ...query } = useQuery(CONSEQUENCES, { variables: { year } });
  const { data } = query;
  return (
    <Page
      title={text('title')}
      width="narrow"
      sentence={data?.ladder && text('sentence', { count: data.dueSteps.totalCount })}
    >
      <QueryStates query={query}>
        {({ ladder, dueSteps }) =>
          ladder ? (
            <>
              {dueSteps.nodes.length === 0 && <EmptyState title={text('none')} advice={text('noneAdvice')} />}
              {dueSteps.nodes.map(due => (
                <DueStepCard key={`${due.mandate.id} ${due.step}`} due={due} />
              ))}
              <ShowMore list={dueSteps} fetchMore={fetchMore} />
              <LadderRules ladder={ladder} />
            </>
          ) : (
            <EmptyState title={text('noLadder')} advice={text('noLadderAdvice')} />
          )
        }
      </QueryStates>
      {can('consent.read') && <ConsentList />}
    </Page>
  );
}
