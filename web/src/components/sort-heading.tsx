import { Table, UnstyledButton } from '@mantine/core';
import { DirectionMark } from './direction-mark.js';
import { useStatesText } from './states.messages.js';

interface SortHeadingProps {
  title: string;
  /** How the table is ordered by this column; null when it is ordered by another. */
  direction: 'ascending' | 'descending' | null;
  /** Left out where the column orders nothing. */
  onSort?: () => void;
}

/** A column heading; a button where the table can be ordered by it. */
export function SortHeading({ title, direction, onSort }: SortHeadingProps) {
  const text = useStatesText();
  if (!onSort) return <Table.Th scope="col">{title}</Table.Th>;
  return (
    <Table.Th scope="col" aria-sort={direction ?? 'none'}>
      <UnstyledButton fz="sm" fw={600} onClick={onSort} title={text('sortBy', { column: title })}>
        {title}
        {direction && <DirectionMark isUp={direction === 'ascending'} />}
      </UnstyledButton>
    </Table.Th>
  );
}
