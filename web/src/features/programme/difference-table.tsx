import { Table, Text } from '@mantine/core';
import { Sheet } from '../../components/sheet.js';
import classes from './difference-table.module.css';
import type { Difference, DifferenceLine } from './line-difference.js';
import { useProgrammeText } from './programme.messages.js';

interface DifferenceTableProps {
  difference: Difference;
  from: string;
  to: string;
}

/** What changed, line by line: each changed line says in words whether it went or came. */
export function DifferenceTable({ difference: { lines, removed, added }, from, to }: DifferenceTableProps) {
  const text = useProgrammeText();
  if (lines.length === 0) return <Text role="status">{text('noDifference')}</Text>;
  return (
    <Sheet>
      <Table className={classes.table} withRowBorders={false} verticalSpacing={2} captionSide="top">
        <Table.Caption className={classes.caption}>{text('differenceIs', { from, to, removed, added })}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.number}>
              {text('lineBefore')}
            </Table.Th>
            <Table.Th scope="col" className={classes.number}>
              {text('lineAfter')}
            </Table.Th>
            <Table.Th scope="col" className={classes.change}>
              {text('change')}
            </Table.Th>
            <Table.Th scope="col">{text('content')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(line => (
            <DifferenceRow
              key={line.is === 'skipped' ? `s${line.before}` : `${line.before}-${line.after}`}
              line={line}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Sheet>
  );
}

function DifferenceRow({ line }: { line: DifferenceLine }) {
  const text = useProgrammeText();
  if (line.is === 'skipped') {
    return (
      <Table.Tr className={classes.skipped}>
        <Table.Td className={classes.number} />
        <Table.Td className={classes.number} />
        <Table.Td colSpan={2}>{text('skipped', { count: line.count })}</Table.Td>
      </Table.Tr>
    );
  }
  const { is, before, after } = line;
  return (
    <Table.Tr data-change={is}>
      <Table.Td className={classes.number}>{before}</Table.Td>
      <Table.Td className={classes.number}>{after}</Table.Td>
      <Table.Td className={classes.change}>
        {is === 'removed' && `− ${text('removed')}`}
        {is === 'added' && `+ ${text('added')}`}
      </Table.Td>
      <Table.Td className={classes.text}>{line.text}</Table.Td>
    </Table.Tr>
  );
}
