import { Button, Table, Text } from '@mantine/core';
import { toCsv } from '../../charts/csv.js';
import { downloadCsv } from '../../charts/download.js';
import { Section } from '../../components/section.js';
import { Sheet } from '../../components/sheet.js';
import type { ImportProblems_ResultFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useExchangeText } from './exchange.messages.js';

graphql(`
  fragment ImportProblems_result on ImportResult {
    problemCount
    problems {
      row
      column
      value
      reason
    }
  }
`);

/** As many as somebody reads on a screen; all that the server named are in the download. */
const SHOWN = 100;

/** What has to be put right in the file, by row. */
export function ImportProblems({ result: { problems, problemCount } }: { result: ImportProblems_ResultFragment }) {
  const text = useExchangeText();
  const columns = [text('row'), text('column'), text('value'), text('reason')];
  const rows = problems.map(({ row, column, value, reason }) => [String(row), column ?? '', value ?? '', reason]);
  const download = (
    <Button variant="default" size="xs" onClick={() => downloadCsv(toCsv({ columns, rows }), text('problemList'))}>
      {text('download')}
    </Button>
  );
  return (
    <Section title={text('problems', { count: problemCount })} aside={download}>
      {problemCount > SHOWN && (
        <Text size="sm" c="dimmed" mb="xs">
          {text('problemsShown', { count: SHOWN })}
        </Text>
      )}
      <Sheet>
        <Table.ScrollContainer minWidth={560}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {columns.map(column => (
                  <Table.Th key={column} scope="col">
                    {column}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {problems.slice(0, SHOWN).map(({ row, column, value, reason }) => (
                <Table.Tr key={[row, column, reason].join('|')}>
                  <Table.Th scope="row" fw={500}>
                    {row}
                  </Table.Th>
                  <Table.Td>{column}</Table.Td>
                  <Table.Td>{value}</Table.Td>
                  <Table.Td>{reason}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Sheet>
    </Section>
  );
}
