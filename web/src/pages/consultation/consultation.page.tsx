import { useQuery } from '@apollo/client/react';
import { Paper, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ConsultationDocument } from '../../features/consultations/consultation-document.js';
import { useConsultationsText } from '../../features/consultations/consultations.messages.js';
import type { ConsultationDocument_ConsultationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';

const CONSULTATION = graphql(`
  query Consultation($id: ID!, $follows: Boolean!) {
    consultation(id: $id) {
      id
      title
      procedureTitle
      startedOn
      ward {
        id
        name
      }
      disclosures {
        stageTitle
        from
        until
        text
      }
      ...ConsultationDocument_consultation @include(if: $follows)
    }
  }
`);

/** Whether the fields that only followers may ask for came along. */
function isFollowed<Row extends object>(row: Row): row is Row & ConsultationDocument_ConsultationFragment {
  return 'stages' in row;
}

export function ConsultationPage() {
  const { id = '' } = useParams();
  const text = useConsultationsText();
  const format = useFormat();
  const can = useCan();
  const query = useQuery(CONSULTATION, { variables: { id, follows: can('consultation.follow') } });
  const found = query.data?.consultation;
  const where = found && [found.procedureTitle, found.ward.name, format.date(found.startedOn)].join(' · ');
  return (
    <Page title={found?.title ?? text('title')} sentence={where} width="narrow" actions={<PrintButton />}>
      <QueryStates query={query}>
        {({ consultation }) => (
          <>
            {consultation.disclosures.length > 0 && (
              <Section title={text('disclosures')}>
                <Stack gap="sm">
                  {consultation.disclosures.map(shown => (
                    <Paper key={shown.stageTitle} withBorder p="md">
                      <Text fw={600}>{shown.stageTitle}</Text>
                      <Text size="sm" c="dimmed">
                        {text('shownFrom', { from: format.date(shown.from), until: format.date(shown.until) })}
                      </Text>
                      <Text>{shown.text}</Text>
                    </Paper>
                  ))}
                </Stack>
              </Section>
            )}
            {isFollowed(consultation) && <ConsultationDocument consultation={consultation} />}
          </>
        )}
      </QueryStates>
    </Page>
  );
}
