import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface SheetTableProps {
  caption: string;
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** Rows of a paper under their heads. */
export function SheetTable({ caption, heads, rows }: SheetTableProps) {
  return (
    <Table withTableBorder withColumnBorders captionSide="top">
      <Table.Caption>{caption}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {heads.map(head => (
            <Table.Th key={head} scope="col">
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ key, cells }) => (
          <Table.Tr key={key}>
            {heads.map((head, at) => (
              <Table.Td key={head}>{cells[at]}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
