import { useQuery } from '@apollo/client/react';
import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { QueryStates } from '../../components/query-states.js';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import type { GroupForm_GroupFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';
import { GroupForm } from './group-form.js';
import { usePeopleText } from './people.messages.js';

const GROUPS = graphql(`
  query GroupsOfPeople($after: String) {
    groups(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        memberCount
        viewerCanChange
        ...GroupForm_group
      }
    }
  }
`);

/** Groups and service teams: who leads them, who keeps them in touch, what they do. */
export function GroupList() {
  const text = usePeopleText();
  const format = useFormat();
  const can = useCan();
  const [opened, setOpened] = useState<GroupForm_GroupFragment | 'new' | null>(null);
  const { fetchMore, ...query } = useQuery(GROUPS);
  const close = (): void => setOpened(null);
  const newGroup = (
    <Button variant="default" onClick={() => setOpened('new')}>
      {text('form')}
    </Button>
  );
  return (
    <Section title={text('groups')} aside={can('group.change') && newGroup}>
      <QueryStates query={query}>
        {({ groups }) =>
          groups.nodes.length === 0 ? (
            <EmptyState title={text('noGroups')} />
          ) : (
            <>
              <Rows>
                {groups.nodes.map(group => (
                  <Rows.Row key={group.id}>
                    <Rows.Main>
                      <Stack gap={2}>
                        <Text fw={600}>
                          {[group.name, group.kind?.title, text('people', { count: group.memberCount })]
                            .filter(Boolean)
                            .join(' · ')}
                        </Text>
                        {group.task && <Text>{format.labelled(text('task'), group.task)}</Text>}
                        {group.leader && <Text>{format.labelled(text('leader'), group.leader.name)}</Text>}
                        {group.liaisons.length > 0 && (
                          <Text>
                            {format.labelled(text('liaisons'), format.list(group.liaisons.map(({ name }) => name)))}
                          </Text>
                        )}
                      </Stack>
                    </Rows.Main>
                    {group.viewerCanChange && (
                      <Button
                        variant="default"
                        size="xs"
                        aria-label={text('changeNamed', { name: group.name })}
                        onClick={() => setOpened(group)}
                      >
                        {text('change')}
                      </Button>
                    )}
                  </Rows.Row>
                ))}
              </Rows>
              <ShowMore list={groups} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
      <Modal
        opened={opened !== null}
        onClose={close}
        title={opened === 'new' ? text('form') : text('change')}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {opened && <GroupForm group={opened === 'new' ? null : opened} close={close} />}
      </Modal>
    </Section>
  );
}
