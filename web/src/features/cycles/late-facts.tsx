import { useQuery } from '@apollo/client/react';
import { Button, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { QueryStates } from '../../components/query-states.js';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';
import { AskForm } from './ask-form.js';
import { LateFactRow } from './late-fact-row.js';
import { useLateFactsText } from './late-facts.messages.js';

const LATE_FACTS = graphql(`
  query LateFacts($year: Int!, $after: String) {
    factExceptions(year: $year, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      nodes {
        id
        ...LateFactRow_exception
      }
    }
  }
`);

/** Facts that came after their year was locked: who asked, who decided, whether they are recorded. */
export function LateFacts({ year }: { year: number }) {
  const text = useLateFactsText();
  const can = useCan();
  const [isAsking, { open, close }] = useDisclosure(false);
  const { fetchMore, ...query } = useQuery(LATE_FACTS, { variables: { year } });
  const asks = can('fact.ask') && (
    <Button variant="default" size="xs" onClick={open}>
      {text('ask')}
    </Button>
  );
  return (
    <Section title={text('title', { year })} aside={asks}>
      <QueryStates query={query}>
        {({ factExceptions }) =>
          factExceptions.nodes.length === 0 ? (
            <Text size="sm">{text('none')}</Text>
          ) : (
            <>
              <Rows>
                {factExceptions.nodes.map(exception => (
                  <LateFactRow key={exception.id} exception={exception} />
                ))}
              </Rows>
              <ShowMore list={factExceptions} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
      <Modal opened={isAsking} onClose={close} title={text('ask')} closeButtonProps={{ 'aria-label': text('cancel') }}>
        <AskForm year={year} close={close} />
      </Modal>
    </Section>
  );
}
