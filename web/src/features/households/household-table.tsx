import { Button, Group, Table } from '@mantine/core';
import { useState } from 'react';
import { Sheet } from '../../components/sheet.js';
import { YearButton } from '../../components/year-button.js';
import type { HouseholdTable_HouseholdFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan, useViewer } from '../../lib/viewer.js';
import { useHouseholdsText } from './households.messages.js';
import { RevealHousehold } from './reveal-household.js';

graphql(`
  fragment HouseholdTable_household on Household {
    id
    code
    headName
    address
    people
    residenceTitle
    lastVisitedOn
    ward {
      id
      name
    }
    categories {
      key
      title
    }
  }
`);

type Household = HouseholdTable_HouseholdFragment;

const COLUMNS = ['head', 'address', 'ward', 'people', 'residence', 'categories', 'lastVisited'] as const;

/** The ledger as far as the viewer may see it. */
export function HouseholdTable({ households }: { households: readonly Household[] }) {
  const text = useHouseholdsText();
  const [revealing, setRevealing] = useState<Household | null>(null);
  return (
    <Sheet>
      <Table.ScrollContainer minWidth={720}>
        <Table highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map(column => (
                <Table.Th key={column} scope="col">
                  {text(column)}
                </Table.Th>
              ))}
              <Table.Th scope="col">{text('actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {households.map(household => (
              <HouseholdRow key={household.id} household={household} reveal={() => setRevealing(household)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {revealing && <RevealHousehold household={revealing} close={() => setRevealing(null)} />}
    </Sheet>
  );
}

function HouseholdRow({ household, reveal }: { household: Household; reveal: () => void }) {
  const text = useHouseholdsText();
  const format = useFormat();
  const can = useCan();
  const { representative: own } = useViewer();
  const { id, headName, address, ward, people, residenceTitle, categories, lastVisitedOn } = household;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={600}>
        {headName}
      </Table.Th>
      <Table.Td>{address}</Table.Td>
      <Table.Td>{ward.name}</Table.Td>
      <Table.Td>{people}</Table.Td>
      <Table.Td>{residenceTitle}</Table.Td>
      <Table.Td>{categories.map(({ title }) => title).join('、')}</Table.Td>
      <Table.Td>{lastVisitedOn ? format.date(lastVisitedOn) : text('never')}</Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          {own && can('visit.log') && (
            <YearButton
              to={paths.newVisit({ household: id })}
              size="compact-sm"
              aria-label={`${text('logVisit')}：${headName}`}
            >
              {text('logVisit')}
            </YearButton>
          )}
          {can('household.reveal') && (
            <Button variant="default" size="compact-sm" onClick={reveal} aria-label={`${text('reveal')}：${headName}`}>
              {text('reveal')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
