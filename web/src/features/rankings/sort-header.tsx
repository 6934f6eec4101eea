import { Table, UnstyledButton } from '@mantine/core';
import { useRankingsText } from './rankings.messages.js';

/** A column heading; a button where the list can be sorted by it. */
export function SortHeader({ title, isSorted, onSort }: { title: string; isSorted: boolean; onSort?: () => void }) {
  const text = useRankingsText();
  if (!onSort) return <Table.Th scope="col">{title}</Table.Th>;
  return (
    <Table.Th scope="col" aria-sort={isSorted ? 'ascending' : 'none'}>
      <UnstyledButton fz="sm" fw={600} onClick={onSort} title={text('sortBy', { column: title })}>
        {title}
        {isSorted ? ' ▾' : ''}
      </UnstyledButton>
    </Table.Th>
  );
}
