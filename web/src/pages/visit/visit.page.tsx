import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ObjectionList } from '../../features/objections/objection-list.js';
import { CorrectVisit } from '../../features/visits/correct-visit.js';
import { VisitHistory } from '../../features/visits/visit-history.js';
import { VisitList } from '../../features/visits/visit-list.js';
import { useVisitsText } from '../../features/visits/visits.messages.js';
import { WithdrawVisit } from '../../features/visits/withdraw-visit.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';

const VISIT = graphql(`
  query Visit($id: ID!, $readsObjections: Boolean!) {
    visit(id: $id) {
      id
      version
      viewerCanCorrect
      ...VisitList_visit
      ...CorrectVisit_visit
      ...VisitHistory_visit
      objections @include(if: $readsObjections) {
        id
        ...ObjectionList_objection
      }
    }
    jurisdiction {
      id
      programme {
        visits {
          ...VisitFields_visitProgramme
        }
      }
    }
  }
`);

/** One visit: what it says, what was objected to it, how it is corrected or withdrawn, and what it said before. */
export function VisitPage() {
  const { id = '' } = useParams();
  const text = useVisitsText();
  const can = useCan();
  const query = useQuery(VISIT, { variables: { id, readsObjections: can('objection.read') } });
  const read = query.data?.visit;
  return (
    <Page
      title={text('visit')}
      width="narrow"
      actions={read?.viewerCanCorrect && <WithdrawVisit key={read.version} visit={read} />}
    >
      <QueryStates query={query}>
        {({ visit, jurisdiction }) => (
          <>
            <VisitList visits={[visit]} showsWho />
            {visit.objections && visit.objections.length > 0 && (
              <Section title={text('objected')}>
                <ObjectionList objections={visit.objections} />
              </Section>
            )}
            {visit.viewerCanCorrect && (
              <Section title={text('correctTitle')}>
                <CorrectVisit key={visit.version} visit={visit} programme={jurisdiction.programme.visits} />
              </Section>
            )}
            {visit.corrections.length > 0 && (
              <Section title={text('history')}>
                <VisitHistory visit={visit} />
              </Section>
            )}
          </>
        )}
      </QueryStates>
    </Page>
  );
}
