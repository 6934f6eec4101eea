import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { PanelCaseDocument } from '../../features/panels/panel-case-document.js';
import { usePanelsText } from '../../features/panels/panels.messages.js';
import { graphql } from '../../lib/graphql.js';

const PANEL_CASE = graphql(`
  query PanelCase($id: ID!) {
    panelCase(id: $id) {
      id
      panelTitle
      ward {
        id
        name
      }
      ...PanelCaseDocument_case
    }
    jurisdiction {
      id
      programme {
        panels {
          ...PanelCaseDocument_panel
        }
      }
    }
  }
`);

const JUDGES = graphql(`
  query PanelJudges($panel: String!, $wardId: ID!) {
    panelMembers(panel: $panel, wardId: $wardId, first: 100) {
      nodes {
        id
        ...PanelCaseDocument_member
      }
    }
  }
`);

export function PanelCasePage() {
  const { id = '' } = useParams();
  const text = usePanelsText();
  const query = useQuery(PANEL_CASE, { variables: { id } });
  const found = query.data?.panelCase;
  const judges = useQuery(JUDGES, {
    variables: { panel: found?.panel ?? '', wardId: found?.ward.id ?? '' },
    skip: !found,
  });
  return (
    <Page
      title={found?.question ?? text('title')}
      sentence={found && [found.panelTitle, found.ward.name].join(' · ')}
      width="narrow"
    >
      <QueryStates query={query}>
        {({ panelCase, jurisdiction }) => (
          <PanelCaseDocument
            key={`${panelCase.id} ${judges.data?.panelMembers.nodes.length ?? 0}`}
            panelCase={panelCase}
            panel={jurisdiction.programme.panels.find(({ key }) => key === panelCase.panel)}
            members={judges.data?.panelMembers.nodes ?? []}
          />
        )}
      </QueryStates>
    </Page>
  );
}
