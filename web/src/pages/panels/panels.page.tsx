import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { WardPicker } from '../../components/ward-picker.js';
import { PanelCaseList } from '../../features/panels/panel-case-list.js';
import { usePanelsText } from '../../features/panels/panels.messages.js';
import { graphql } from '../../lib/graphql.js';
import { useChosenWard } from '../../lib/ward.js';
import { useYear } from '../../lib/year.js';
import { MembersOfWard } from './members-of-ward.js';

const PANELS = graphql(`
  query Panels($year: Int!, $wardId: ID) {
    panelCases(year: $year, wardId: $wardId, first: 100) {
      nodes {
        id
        ...PanelCaseList_case
      }
    }
    jurisdiction {
      id
      programme {
        panels {
          ...PanelMembers_panel
        }
      }
    }
  }
`);

export function PanelsPage() {
  const text = usePanelsText();
  const year = useYear();
  const [wardId, chooseWard] = useChosenWard();
  const query = useQuery(PANELS, { variables: { year, wardId } });
  return (
    <Page title={text('title')} sentence={text('purpose')}>
      <Filters label={text('title')}>
        <WardPicker value={wardId} onChange={chooseWard} />
      </Filters>
      <QueryStates query={query}>
        {({ panelCases, jurisdiction: { programme } }) =>
          programme.panels.length === 0 ? (
            <EmptyState title={text('noPanels')} />
          ) : (
            <>
              {wardId === null && <Text c="dimmed">{text('chooseWard')}</Text>}
              {wardId !== null &&
                programme.panels.map(panel => (
                  <Section key={panel.key} title={panel.title}>
                    <MembersOfWard panel={panel} wardId={wardId} />
                  </Section>
                ))}
              <Section title={text('cases')}>
                {panelCases.nodes.length === 0 && <Text c="dimmed">{text('noCases')}</Text>}
                <PanelCaseList cases={panelCases.nodes} />
              </Section>
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
