import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { useConsultationsText } from '../../features/consultations/consultations.messages.js';
import { StartConsultationForm } from '../../features/consultations/start-consultation-form.js';
import { graphql } from '../../lib/graphql.js';

const PROCEDURES = graphql(`
  query Procedures {
    groups(first: 100) {
      nodes {
        id
        name
        ward {
          id
        }
      }
    }
    jurisdiction {
      id
      programme {
        procedures {
          key
          title
        }
      }
    }
  }
`);

export function NewConsultationPage() {
  const text = useConsultationsText();
  const query = useQuery(PROCEDURES);
  return (
    <Page title={text('start')} width="narrow">
      <QueryStates query={query}>
        {({ groups, jurisdiction: { programme } }) =>
          programme.procedures.length === 0 ? (
            <EmptyState title={text('noProcedures')} />
          ) : (
            <StartConsultationForm procedures={programme.procedures} groups={groups.nodes} />
          )
        }
      </QueryStates>
    </Page>
  );
}
