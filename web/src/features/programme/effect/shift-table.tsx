import { Table } from '@mantine/core';
import { Sheet } from '../../../components/sheet.js';
import { SortHeading } from '../../../components/sort-heading.js';
import { YearLink } from '../../../components/year-link.js';
import { paths } from '../../../lib/paths.js';
import { useEffectText } from './effect.messages.js';
import { ShiftReasons } from './shift-reasons.js';
import classes from './shift-table.module.css';
import type { ShiftRow, ShiftWords } from './shift-words.js';
import type { EffectView } from './use-effect-view.js';

export interface ShiftLine {
  shift: ShiftRow;
  words: ShiftWords;
}

interface ShiftTableProps {
  lines: readonly ShiftLine[];
  sort: EffectView['sort'];
  onSort: (sort: EffectView['sort']) => void;
}

/** The name, which opens the score sheet where there is one. */
export function ShiftName({ shift: { evaluation, subjectName } }: { shift: ShiftRow }) {
  if (!evaluation) return subjectName;
  return (
    <YearLink inherit fw={500} to={paths.scoreSheet(evaluation.id)}>
      {subjectName}
    </YearLink>
  );
}

/** Pressed again, the heading of the change goes on to the next order. */
const NEXT = { CHANGE: 'GAIN', GAIN: 'LOSS', LOSS: 'CHANGE', PLACE: 'CHANGE' } as const;
const DIRECTION = { CHANGE: 'descending', GAIN: 'descending', LOSS: 'ascending', PLACE: null } as const;

/** Who moves, on a wide screen. */
export function ShiftTable({ lines, sort, onSort }: ShiftTableProps) {
  const text = useEffectText();
  return (
    <Sheet>
      <Table fz="sm" aria-label={text('whoMoves')} className={`${classes.table} tabular`} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <SortHeading title={text('name')} direction={null} />
            <SortHeading title={text('ward')} direction={null} />
            <SortHeading title={text('pointsBoth')} direction={null} />
            <SortHeading title={text('change')} direction={DIRECTION[sort]} onSort={() => onSort(NEXT[sort])} />
            <SortHeading
              title={text('place')}
              direction={sort === 'PLACE' ? 'ascending' : null}
              onSort={() => onSort('PLACE')}
            />
            <SortHeading title={text('band')} direction={null} />
            <SortHeading title={text('why')} direction={null} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ shift, words }) => (
            <Table.Tr key={shift.evaluation?.id ?? shift.subjectName} style={{ verticalAlign: 'top' }}>
              <Table.Td className={classes.short}>
                <ShiftName shift={shift} />
              </Table.Td>
              <Table.Td>{words.ward}</Table.Td>
              <Table.Td className={classes.short}>{words.points}</Table.Td>
              <Table.Td fw={600} className={classes.short}>
                {words.change}
              </Table.Td>
              <Table.Td className={classes.short}>{words.place}</Table.Td>
              <Table.Td>{words.band}</Table.Td>
              <Table.Td>
                <ShiftReasons shift={shift} words={words} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Sheet>
  );
}
