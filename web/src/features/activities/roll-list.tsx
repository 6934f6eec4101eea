import { Table, Text } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { ObjectionLink } from '../../components/objection-link.js';
import { Sheet } from '../../components/sheet.js';
import type { RollRow_EntryFragment } from '../../generated/graphql.js';
import { useActivitiesText } from './activities.messages.js';

interface RollListProps {
  entries: readonly RollRow_EntryFragment[];
  activity: { id: string; kindTitle: string };
}

/** The roll for those who may read but not take it; whoever finds the own entry wrong says so. */
export function RollList({ entries, activity }: RollListProps) {
  const text = useActivitiesText();
  if (entries.length === 0) return <EmptyState title={text('noRoll')} />;
  return (
    <Sheet>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{text('name')}</Table.Th>
            <Table.Th scope="col">{text('status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map(({ representative, statusTitle, reason, metByVisit }) => (
            <Table.Tr key={representative.id}>
              <Table.Th scope="row" fw={500}>
                {representative.name}
              </Table.Th>
              <Table.Td>
                {statusTitle ?? '—'}
                {(reason || metByVisit) && (
                  <Text span size="sm" c="dimmed">
                    {' '}
                    · {reason ?? text('metByVisit')}
                  </Text>
                )}{' '}
                {statusTitle && (
                  <ObjectionLink
                    type="ATTENDANCE"
                    id={activity.id}
                    representativeId={representative.id}
                    name={activity.kindTitle}
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Sheet>
  );
}
