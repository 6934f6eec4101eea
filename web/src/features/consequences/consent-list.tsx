import { useQuery } from '@apollo/client/react';
import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { QueryStates } from '../../components/query-states.js';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';
import { ConsentForm } from './consent-form.js';
import { useConsequencesText } from './consequences.messages.js';

const CONSENTS = graphql(`
  query PriorConsents($after: String) {
    consentKinds {
      key
      title
    }
    priorConsents(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        consentedBy
        consentedOn
        number
        mandate {
          id
          typeTitle
          representative {
            id
            name
          }
        }
      }
    }
  }
`);

/** Consents of other bodies that exist; what they were about is not kept. */
export function ConsentList() {
  const text = useConsequencesText();
  const format = useFormat();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const { fetchMore, ...query } = useQuery(CONSENTS);
  const close = (): void => setOpen(false);
  return (
    <QueryStates query={query}>
      {({ consentKinds, priorConsents }) =>
        consentKinds.length > 0 && (
          <Section title={text('consents')}>
            <Text>{text('consentNote')}</Text>
            <Rows>
              {priorConsents.nodes.map(({ id, title, consentedBy, consentedOn, number, mandate }) => (
                <Rows.Row key={id}>
                  <Rows.Main>
                    {mandate.representative.name} · {mandate.typeTitle}
                  </Rows.Main>
                  <span>{format.list([title, consentedBy, format.date(consentedOn), number])}</span>
                </Rows.Row>
              ))}
            </Rows>
            {priorConsents.nodes.length > 0 && <ShowMore list={priorConsents} fetchMore={fetchMore} />}
            {can('consent.record') && (
              <Button variant="default" onClick={() => setOpen(true)}>
                {text('addConsent')}
              </Button>
            )}
            <Modal
              opened={isOpen}
              onClose={close}
              title={text('addConsent')}
              closeButtonProps={{ 'aria-label': text('cancel') }}
            >
              <ConsentForm kinds={consentKinds} close={close} />
            </Modal>
          </Section>
        )
      }
    </QueryStates>
  );
}
