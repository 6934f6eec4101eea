import { Group, Text } from '@mantine/core';
import { Rows } from '../../../components/rows.js';
import { useEffectText } from './effect.messages.js';
import { ShiftReasons } from './shift-reasons.js';
import { type ShiftLine, ShiftName } from './shift-table.js';

/** Who moves, on a phone: one card a person. */
export function ShiftCards({ lines }: { lines: readonly ShiftLine[] }) {
  const text = useEffectText();
  return (
    <Rows>
      {lines.map(({ shift, words }) => (
        <Rows.Row key={shift.evaluation?.id ?? shift.subjectName}>
          <Rows.Main>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <ShiftName shift={shift} />
              <Text fw={600} className="tabular">
                {words.change}
              </Text>
            </Group>
            <Text size="sm" c="dimmed" className="tabular">
              {[words.ward, words.points, `${text('place')} ${words.place}`, words.band].join(' · ')}
            </Text>
            <ShiftReasons shift={shift} words={words} />
          </Rows.Main>
        </Rows.Row>
      ))}
    </Rows>
  );
}
