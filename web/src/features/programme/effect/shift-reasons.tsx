import { Anchor, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { StateBadge } from '../../../components/state-badge.js';
import { useEffectText } from './effect.messages.js';
import type { ShiftRow, ShiftWords } from './shift-words.js';

/** The lines that change most say most; the others on demand. */
const FEW = 2;

/** Why somebody moves: line by line, what no line tells, and the band. */
export function ShiftReasons({ shift, words }: { shift: ShiftRow; words: ShiftWords }) {
  const text = useEffectText();
  const [isWhole, setWhole] = useState(false);
  const { lines, other, bandCause } = words;
  const shown = isWhole ? lines : lines.slice(0, FEW);
  const more = lines.length - shown.length;
  return (
    <Stack gap={4} align="flex-start">
      {shift.isRecordChanged && <StateBadge tone="open">{text('recordChanged')}</StateBadge>}
      {shown.map(({ key, head, reasons }) => (
        <div key={key}>
          <Text size="sm" fw={600}>
            {head}
          </Text>
          {reasons.map((reason, at) => (
            <Text key={reason} size="sm" {...(at > 0 && { c: 'dimmed' })}>
              {reason}
            </Text>
          ))}
        </div>
      ))}
      {other && <Text size="sm">{other}</Text>}
      {bandCause && <Text size="sm">{text('bandBecause', { cause: bandCause })}</Text>}
      {more > 0 && (
        <Anchor component="button" type="button" size="sm" onClick={() => setWhole(true)}>
          {text('allLines', { count: more })}
        </Anchor>
      )}
    </Stack>
  );
}
