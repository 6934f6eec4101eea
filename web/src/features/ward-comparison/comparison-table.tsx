import { Button, Group, Paper, Table, Title } from '@mantine/core';
import { tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { toCsv } from '../../charts/csv.js';
import { downloadCsv } from '../../charts/download.js';
import { SortHeading } from '../../components/sort-heading.js';
import { useFormat } from '../../lib/format.js';
import { usePrinting } from '../../lib/use-printing.js';
import { type ComparisonColumns, cellText, comparisonColumns } from './comparison-columns.js';
import type { WardRow } from './comparison-figures.js';
import classes from './comparison-table.module.css';
import type { Order } from './comparison-view.js';
import { useFigureWords } from './figure-words.js';
import { useWardComparisonText } from './ward-comparison.messages.js';

const features = tableFeatures({});
/** Narrower than this the table is moved sideways under its first column. */
const WIDTH = 736;
const UNORDERED = new Set(['terrain', 'people']);

/** Names from the first sound on, everything else from the highest down. */
const directionOf = (order: Order) => (order === 'name' ? 'ascending' : 'descending');

interface ComparisonTableProps {
  rows: WardRow[];
  total: WardRow;
  measures: readonly { key: string; title: string; unit: string }[];
  year: number;
  order: Order;
  onOrder: (order: Order) => void;
}

/** All figures beside their context, in the order of the pictures; the whole stands below them. */
export function ComparisonTable({ rows, total, measures, year, order, onOrder }: ComparisonTableProps) {
  const text = useWardComparisonText();
  const isPrinting = usePrinting();
  const words = useFigureWords();
  const format = useFormat();
  const context: ComparisonColumns = useMemo(
    () => ({ text, words, format, measures, year }),
    [text, words, format, measures, year],
  );
  const columns = useMemo(() => comparisonColumns(context), [context]);
  const table = useTable({ features, columns, data: rows, getRowId: row => row.ward.id });
  const save = (): void => {
    const headings = table.getAllColumns().map(column => String(column.columnDef.header));
    const ids = table.getAllColumns().map(column => column.id);
    const lines = [...rows, total].map(row => ids.map(id => cellText(context, row, id)));
    downloadCsv(toCsv({ columns: headings, rows: lines }), text('csvName', { place: total.ward.name, year }));
  };
  return (
    <Paper withBorder p="md" component="section" aria-label={text('tableTitle', { year })}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {text('tableTitle', { year })}
        </Title>
        <Button variant="subtle" size="compact-sm" className="no-print" onClick={save}>
          {text('saveCsv')}
        </Button>
      </Group>
      <Table.ScrollContainer minWidth={isPrinting ? 0 : WIDTH} type="native" className={classes.scroll}>
        <Table className={classes.table} verticalSpacing="xs">
          <Table.Thead>
            {table.getHeaderGroups().map(group => (
              <Table.Tr key={group.id}>
                {group.headers.map(header => (
                  <SortHeading
                    key={header.id}
                    title={String(header.column.columnDef.header)}
                    direction={order === header.id ? directionOf(header.id) : null}
                    {...(!UNORDERED.has(header.id) && { onSort: () => onOrder(header.id) })}
                  />
                ))}
              </Table.Tr>
            ))}
          </Table.Thead>
          <Table.Tbody>
            {table.getRowModel().rows.map(row => (
              <Table.Tr key={row.id}>
                {row.getAllCells().map(cell => (
                  <Table.Td key={cell.id}>
                    <table.FlexRender cell={cell} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              {table.getAllColumns().map(column => (
                <Table.Td key={column.id} fw={600}>
                  {cellText(context, total, column.id)}
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
