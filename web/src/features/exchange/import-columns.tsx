import { NativeSelect, Table, Text } from '@mantine/core';
import { Section } from '../../components/section.js';
import { Sheet } from '../../components/sheet.js';
import type { ImportColumns_ResultFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useExchangeText } from './exchange.messages.js';

graphql(`
  fragment ImportColumns_result on ImportResult {
    columns {
      column
      field
      sample
    }
    fields {
      key
      title
      isRequired
    }
  }
`);

interface ImportColumnsProps {
  result: ImportColumns_ResultFragment;
  map: (column: string, field: string | null) => void;
}

/** Which column tells which field, with a sample; another field can be chosen. */
export function ImportColumns({ result: { columns, fields }, map }: ImportColumnsProps) {
  const text = useExchangeText();
  const format = useFormat();
  const told = new Set(columns.map(({ field }) => field));
  const missing = fields.filter(({ key, isRequired }) => isRequired && !told.has(key));
  const choices = [
    { value: '', label: text('leaveOut') },
    ...fields.map(({ key, title, isRequired }) => ({ value: key, label: isRequired ? `${title} *` : title })),
  ];
  return (
    <Section title={text('columns')}>
      {missing.length > 0 && (
        <Text c="orange.8" mb="xs">
          {text('requiredMissing', { fields: format.list(missing.map(({ title }) => title)) })}
        </Text>
      )}
      <Sheet>
        <Table.ScrollContainer minWidth={480}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{text('column')}</Table.Th>
                <Table.Th scope="col">{text('sample')}</Table.Th>
                <Table.Th scope="col">{text('field')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {columns.map(({ column, field, sample }) => (
                <Table.Tr key={column}>
                  <Table.Th scope="row" fw={500}>
                    {column}
                  </Table.Th>
                  <Table.Td>{sample}</Table.Td>
                  <Table.Td>
                    <NativeSelect
                      aria-label={text('fieldOf', { column })}
                      value={field ?? ''}
                      data={choices}
                      onChange={event => map(column, event.currentTarget.value || null)}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Sheet>
    </Section>
  );
}
