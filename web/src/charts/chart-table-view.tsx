import { Table } from '@mantine/core';
import type { ChartTable } from './chart-table.js';

/** The table behind a picture; the first column names the row. */
export function ChartTableView({ table, caption }: { table: ChartTable; caption: string }) {
  return (
    <Table aria-label={caption} verticalSpacing={4} fz="sm">
      <Table.Thead>
        <Table.Tr>
          {table.columns.map(column => (
            <Table.Th key={column} scope="col">
              {column}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and the rows are never reordered in place
          <Table.Tr key={`${index} ${row[0]}`}>
            {row.map((cell, column) =>
              column === 0 ? (
                <Table.Th key={table.columns[column]} scope="row" fw={500}>
                  {cell}
                </Table.Th>
              ) : (
                <Table.Td key={table.columns[column]}>{cell}</Table.Td>
              ),
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
