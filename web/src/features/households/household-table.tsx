import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { Sheet } from '../../components/sheet.js';
import { YearLink } from '../../components/year-link.js';
import type { HouseholdTable_HouseholdFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { useHouseholdWords } from './household-words.js';
import { useHouseholdsText } from './households.messages.js';
import { RevealHousehold } from './reveal-household.js';

graphql(`
  fragment HouseholdTable_household on Household {
    id
    headName
    ...HouseholdWords_household
  }
`);

const COLUMNS = ['code', 'address', 'ward', 'people', 'residence', 'verified', 'categories', 'lastVisited'] as const;

/** The ledger as far as the viewer may see it: a column in which nothing may be seen is left out. */
export function HouseholdTable({ households }: { households: readonly HouseholdTable_HouseholdFragment[] }) {
  const text = useHouseholdsText();
  const format = useFormat();
  const can = useCan();
  const words = useHouseholdWords();
  const [revealing, setRevealing] = useState<HouseholdTable_HouseholdFragment | null>(null);
  const rows = households.map(household => ({ household, cells: words(household) }));
  const columns = COLUMNS.filter(column => rows.some(({ cells }) => cells[column] !== ''));
  const reveals = can('household.reveal');
  return (
    <Sheet>
      <Table.ScrollContainer minWidth={640}>
        <Table highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text('head')}</Table.Th>
              {columns.map(column => (
                <Table.Th key={column} scope="col">
                  {text(column)}
                </Table.Th>
              ))}
              {reveals && <Table.Th scope="col">{text('actions')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ household, cells }) => (
              <Table.Tr key={household.id}>
                <Table.Th scope="row" fw={600}>
                  {can('linkage.read') ? (
                    <YearLink to={paths.household(household.id)}>{household.headName}</YearLink>
                  ) : (
                    household.headName
                  )}
                </Table.Th>
                {columns.map(column => (
                  <Table.Td key={column}>{cells[column]}</Table.Td>
                ))}
                {reveals && (
                  <Table.Td>
                    <Button
                      variant="default"
                      size="compact-sm"
                      onClick={() => setRevealing(household)}
                      aria-label={format.labelled(text('reveal'), `${household.headName} ${cells.code}`)}
                    >
                      {text('reveal')}
                    </Button>
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {revealing && <RevealHousehold household={revealing} close={() => setRevealing(null)} />}
    </Sheet>
  );
}
