import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { usePeopleText } from './people.messages.js';
import classes from './people-counts.module.css';
import { PeopleList } from './people-list.js';

const COUNTS = graphql(`
  query PeopleCounts($wardId: ID) {
    peopleBreakdown(wardId: $wardId) {
      by
      title
      values {
        value
        title
        people
      }
    }
  }
`);

interface Opened {
  by: string;
  value: string;
  title: string;
}

/** People in office by type, by what is told of them and by ward; every count opens. */
export function PeopleCounts() {
  const text = usePeopleText();
  const format = useFormat();
  const [wardId, setWard] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const query = useQuery(COUNTS, { variables: { wardId } });
  return (
    <Section title={text('counts')}>
      <WardPicker value={wardId} onChange={setWard} />
      <QueryStates query={query}>
        {({ peopleBreakdown }) =>
          peopleBreakdown.length === 0 ? (
            <EmptyState title={text('nobody')} />
          ) : (
            peopleBreakdown.map(({ by, title, values }) => (
              <Stack key={by} gap="xs">
                <Title order={3} size="h5">
                  {title}
                </Title>
                <Group gap="xs">
                  {values.map(each => (
                    <Button
                      key={each.value}
                      variant="default"
                      className={classes.count}
                      aria-label={text('openCount', { title: each.title, count: each.people })}
                      onClick={() => setOpened({ by, value: each.value, title: each.title })}
                    >
                      {each.title}
                      <Text component="span" inherit fw={700} ml="xs">
                        {format.number(each.people)}
                      </Text>
                    </Button>
                  ))}
                </Group>
              </Stack>
            ))
          )
        }
      </QueryStates>
      <Modal
        opened={opened !== null}
        onClose={() => setOpened(null)}
        title={opened && text('list', { title: opened.title })}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {opened && <PeopleList by={opened.by} value={opened.value} wardId={wardId} />}
      </Modal>
    </Section>
  );
}
