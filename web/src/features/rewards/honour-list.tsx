import { useQuery } from '@apollo/client/react';
import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { QueryStates } from '../../components/query-states.js';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { WordDialog } from '../../components/word-dialog.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';
import { HonourForm } from './honour-form.js';
import { useRewardsText } from './rewards.messages.js';

const HONOURS = graphql(`
  query Honours($year: Int!, $after: String) {
    awards {
      ...HonourForm_award
    }
    honours(year: $year, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        title
        reason
        amount
        unit
        decidedBy
        minuteNumber
        decidedOn
        viewerCanRevoke
        ward {
          id
          name
        }
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
const REVOKE = graphql(`
  mutation RevokeHonour($input: RevokeHonourInput!) {
    revokeHonour(input: $input)
  }
`);

/** Who was given what, with the minute of the body that decided. */
export function HonourList({ year }: { year: number }) {
  const text = useRewardsText();
  const format = useFormat();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const { fetchMore, ...query } = useQuery(HONOURS, { variables: { year } });
  const close = (): void => setOpen(false);
  const awards = query.data?.awards ?? [];
  const record = awards.length > 0 && can('honour.record') && (
    <Button className="no-print" variant="default" onClick={() => setOpen(true)}>
      {text('record')}
    </Button>
  );
  return (
    <Section title={text('honours')} aside={record}>
      <QueryStates query={query}>
        {({ honours }) => (
          <>
            {honours.nodes.length === 0 && <EmptyState title={text('noHonours')} />}
            <Rows>
              {honours.nodes.map(
                ({ id, version, title, reason, amount, unit, ward, mandate, viewerCanRevoke, ...decision }) => (
                  <Rows.Row key={id}>
                    <Rows.Main>
                      <Stack gap={2}>
                        <Text fw={600}>
                          {mandate?.representative.name ?? ward?.name} · {title}
                        </Text>
                        <Text>{reason}</Text>
                        {amount && (
                          <Text>
                            {format.number(amount)} {unit}
                          </Text>
                        )}
                        <Text c="dimmed">
                          {text('minute', {
                            body: decision.decidedBy,
                            number: decision.minuteNumber,
                            date: format.date(decision.decidedOn),
                          })}
                        </Text>
                      </Stack>
                    </Rows.Main>
                    {viewerCanRevoke && (
                      <WordDialog
                        label={text('revoke')}
                        done={text('done')}
                        refetch={['Honours']}
                        document={REVOKE}
                        of={{ honourId: id, version }}
                        words={{ name: 'reason', label: text('revokeReason') }}
                        day={{ name: 'revokedOn', label: text('decidedOn') }}
                      />
                    )}
                  </Rows.Row>
                ),
              )}
            </Rows>
            {honours.nodes.length > 0 && <ShowMore list={honours} fetchMore={fetchMore} />}
          </>
        )}
      </QueryStates>
      <Modal opened={isOpen} onClose={close} title={text('record')} closeButtonProps={{ 'aria-label': text('cancel') }}>
        <HonourForm awards={awards} year={year} close={close} />
      </Modal>
    </Section>
  );
}
