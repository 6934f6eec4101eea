import { Table } from '@mantine/core';
import { tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { SortHeading } from '../../components/sort-heading.js';
import { useYearAddress } from '../../components/year-link.js';
import type { RankingSort } from '../../generated/graphql.js';
import { paths } from '../../lib/paths.js';
import { type RankingColumn, type RankingLine, rankingColumns, SORT_OF } from './ranking-columns.js';
import classes from './ranking-table.module.css';
import { useGrowingWindow } from './use-growing-window.js';

const features = tableFeatures({});
const ROW_HEIGHT = 48;
/** First place first, names from the first sound on, whoever gained most first. */
const DIRECTION = { RANK: 'ascending', NAME: 'ascending', MOVEMENT: 'descending' } as const;

export interface RankingRowsProps {
  lines: RankingLine[];
  headings: readonly [RankingColumn, string][];
  label: string;
  totalCount: number;
  hasMore: boolean;
  loadMore: () => Promise<unknown>;
  isPrinting: boolean;
}

interface RankingTableProps extends RankingRowsProps {
  sort: RankingSort;
  onSort: (sort: RankingSort) => void;
}

/** The place of rows that are not drawn. */
function Room({ height }: { height: number }) {
  return height > 0 ? <tr style={{ height }} /> : null;
}

/** The ranking on a wide screen: only the rows in view are drawn, the heading stays in sight, a row opens its score sheet. */
export function RankingTable({
  lines,
  headings,
  label,
  totalCount,
  hasMore,
  loadMore,
  isPrinting,
  sort,
  onSort,
}: RankingTableProps) {
  const navigate = useNavigate();
  const address = useYearAddress();
  const columns = useMemo(() => rankingColumns(headings), [headings]);
  const table = useTable({ features, columns, data: lines, getRowId: line => line.standing.evaluation.id });
  const { rows } = table.getRowModel();
  const { list, shown, before, after } = useGrowingWindow<HTMLTableSectionElement>({
    count: rows.length,
    rowHeight: ROW_HEIGHT,
    hasMore,
    loadMore,
    isPrinting,
  });
  const open =
    (line: RankingLine) =>
    (event: React.MouseEvent): void => {
      if (!(event.target as Element).closest('a'))
        void navigate(address(paths.scoreSheet(line.standing.evaluation.id)));
    };
  return (
    <Table highlightOnHover fz="sm" aria-label={label} aria-rowcount={totalCount + 1} className={classes.table}>
      <Table.Thead>
        {table.getHeaderGroups().map(group => (
          <Table.Tr key={group.id} aria-rowindex={1}>
            {group.headers.map(({ id, column }) => {
              const by = SORT_OF[id];
              return (
                <SortHeading
                  key={id}
                  title={String(column.columnDef.header)}
                  direction={by === sort ? DIRECTION[sort] : null}
                  {...(by && { onSort: () => onSort(by) })}
                />
              );
            })}
          </Table.Tr>
        ))}
      </Table.Thead>
      <Table.Tbody ref={list}>
        <Room height={before} />
        {shown.map(index => {
          const row = rows[index]!;
          return (
            <Table.Tr key={row.id} aria-rowindex={index + 2} onClick={open(row.original)} className={classes.row!}>
              {row.getAllCells().map(cell => (
                <Table.Td key={cell.id}>
                  <table.FlexRender cell={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          );
        })}
        <Room height={after} />
      </Table.Tbody>
    </Table>
  );
}
