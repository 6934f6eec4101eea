import { Progress, ScrollArea, Table } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import type { TopicTable_TopicFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useMattersText } from './matters.messages.js';

graphql(`
  fragment TopicTable_topic on MatterTopic {
    key
    title
    raised
    open
    overdue
    solved
    previous
  }
`);

/** What concerns people most comes first: how many matters, how many are solved, and how it was a year before. */
export function TopicTable({ topics }: { topics: readonly TopicTable_TopicFragment[] }) {
  const text = useMattersText();
  const most = Math.max(1, ...topics.map(({ raised }) => raised));
  const sorted = [...topics].sort((one, other) => other.raised - one.raised);
  return (
    <ScrollArea type="auto">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text('topic')}</Table.Th>
            <Table.Th ta="right">{text('raisedCount')}</Table.Th>
            <Table.Th ta="right">{text('before')}</Table.Th>
            <Table.Th ta="right">{text('open')}</Table.Th>
            <Table.Th ta="right">{text('overdue')}</Table.Th>
            <Table.Th ta="right">{text('solved')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map(topic => (
            <Table.Tr key={topic.key ?? ''}>
              <Table.Th scope="row">
                {topic.key ? (
                  <YearLink to={paths.matters({ topic: topic.key })}>{topic.title}</YearLink>
                ) : (
                  text('noTopic')
                )}
                <Progress value={(100 * topic.raised) / most} mt={4} aria-hidden />
              </Table.Th>
              <Table.Td ta="right">{topic.raised}</Table.Td>
              <Table.Td ta="right">{topic.previous}</Table.Td>
              <Table.Td ta="right">{topic.open}</Table.Td>
              <Table.Td ta="right">{topic.overdue}</Table.Td>
              <Table.Td ta="right">{topic.solved}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
