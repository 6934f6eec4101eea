import { Table, UnstyledButton } from '@mantine/core';
import { useWardComparisonText } from './ward-comparison.messages.js';

/** A column heading that puts the wards in its order, highest first. */
export function OrderHeader({ title, isOrder, onOrder }: { title: string; isOrder: boolean; onOrder?: () => void }) {
  const text = useWardComparisonText();
  if (!onOrder) return <Table.Th scope="col">{title}</Table.Th>;
  return (
    <Table.Th scope="col" aria-sort={isOrder ? 'descending' : 'none'}>
      <UnstyledButton fz="sm" fw={600} onClick={onOrder} title={text('sortBy', { column: title })}>
        {title}
        {isOrder ? ' ▾' : ''}
      </UnstyledButton>
    </Table.Th>
  );
}
