import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { StateBadge } from '../../components/state-badge.js';
import { YearLink } from '../../components/year-link.js';
import type { PanelCaseList_CaseFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { usePanelsText } from './panels.messages.js';

graphql(`
  fragment PanelCaseList_case on PanelCase {
    id
    panelTitle
    question
    state
    openedOn
    conclusionTitle
    conclusionText
    ward {
      id
      name
    }
  }
`);

/** Matters before panels, with what was concluded. */
export function PanelCaseList({ cases }: { cases: readonly PanelCaseList_CaseFragment[] }) {
  const text = usePanelsText();
  const format = useFormat();
  return (
    <Rows>
      {cases.map(({ id, panelTitle, question, state, openedOn, conclusionTitle, conclusionText, ward }) => (
        <Rows.Row key={id}>
          <Rows.Main>
            <YearLink to={paths.panelCase(id)} fw={600}>
              {question}
            </YearLink>
            <Text size="sm" c="dimmed">
              {[panelTitle, ward.name, text('openedOn', { date: format.date(openedOn) })].join(' · ')}
            </Text>
            {conclusionTitle && conclusionText && (
              <Text size="sm">{format.labelled(conclusionTitle, conclusionText)}</Text>
            )}
          </Rows.Main>
          <StateBadge tone={state === 'CONCLUDED' ? 'settled' : 'open'}>{text(state)}</StateBadge>
        </Rows.Row>
      ))}
    </Rows>
  );
}
