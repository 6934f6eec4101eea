import { Stack, Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import type { NoticedList_ListFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useBoardText } from './board.messages.js';

graphql(`
  fragment NoticedList_list on BoardList {
    title
    listedOn
    tasks {
      domainTitle
      text
      dueOn
      done
      all
    }
  }
`);

/** The newest list, as far as it is public: what is to be done, until when, and how many have done it. */
export function NoticedList({ list }: { list: NoticedList_ListFragment | null | undefined }) {
  const text = useBoardText();
  const format = useFormat();
  if (!list) return null;
  return (
    <Section title={text('list', { title: list.title, day: format.day(list.listedOn) })}>
      <Rows>
        {list.tasks.map((task, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a task of a list has nothing but its place
          <Rows.Row key={at}>
            <Rows.Main>
              <Stack gap={2}>
                <Text fw={600}>{task.text}</Text>
                <Text size="sm" c="dimmed">
                  {[task.domainTitle, text('due', { day: format.day(task.dueOn) })].join(' · ')}
                </Text>
              </Stack>
            </Rows.Main>
            {typeof task.done === 'number' && typeof task.all === 'number' && (
              <span>{text('progress', { done: task.done, all: task.all })}</span>
            )}
          </Rows.Row>
        ))}
      </Rows>
    </Section>
  );
}
