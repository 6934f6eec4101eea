import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { ConsultationList_ConsultationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { ConsultationState } from './consultation-state.js';

graphql(`
  fragment ConsultationList_consultation on Consultation {
    id
    title
    procedureTitle
    startedOn
    state @include(if: $follows)
    ward {
      id
      name
    }
    disclosures {
      stageTitle
      text
    }
  }
`);

/** What is decided, the newest first; whoever does not follow it reads what is shown. */
export function ConsultationList({
  consultations,
}: {
  consultations: readonly ConsultationList_ConsultationFragment[];
}) {
  const format = useFormat();
  return (
    <Rows>
      {consultations.map(({ id, title, procedureTitle, startedOn, state, ward, disclosures }) => (
        <Rows.Row key={id}>
          <Rows.Main>
            <YearLink to={paths.consultation(id)} fw={600}>
              {title}
            </YearLink>
            <Text size="sm" c="dimmed">
              {[procedureTitle, ward.name, format.date(startedOn)].join(' · ')}
            </Text>
            {disclosures.map(({ stageTitle, text }) => (
              <Text key={stageTitle} size="sm">
                {format.labelled(stageTitle, text)}
              </Text>
            ))}
          </Rows.Main>
          {state && <ConsultationState state={state} />}
        </Rows.Row>
      ))}
    </Rows>
  );
}
