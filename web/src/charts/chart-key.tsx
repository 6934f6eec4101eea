import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { chartPalette } from './chart-palette.js';
import { useChartsText } from './charts.messages.js';

function KeyItem({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap">
      <svg width={22} height={12} aria-hidden="true">
        {mark}
      </svg>
      <Text span size="xs" c="dimmed" data-key>
        {children}
      </Text>
    </Group>
  );
}

/** What bar, hollow mark, line and stripes stand for. */
export function RankedBarsKey({
  year,
  reference,
  hasTooFew,
  hasPrevious,
}: {
  year: number;
  reference: string | null;
  hasTooFew: boolean;
  hasPrevious: boolean;
}) {
  const text = useChartsText();
  return (
    <Group gap="md" mb="xs">
      <KeyItem mark={<rect y={1} width={22} height={10} rx={2} fill={chartPalette.accent} />}>
        {text('keyThisYear', { year })}
      </KeyItem>
      {hasPrevious && (
        <KeyItem mark={<circle cx={11} cy={6} r={5} fill="none" stroke={chartPalette.text} strokeWidth={1.5} />}>
          {text('keyPrevious', { year: year - 1 })}
        </KeyItem>
      )}
      {reference && (
        <KeyItem mark={<line x1={11} x2={11} y2={12} stroke={chartPalette.text} strokeDasharray="4 3" />}>
          {reference}
        </KeyItem>
      )}
      {hasTooFew && (
        <KeyItem
          mark={
            <rect
              y={1}
              width={22}
              height={10}
              fill={chartPalette.track}
              stroke={chartPalette.dimmed}
              strokeDasharray="2 2"
            />
          }
        >
          {text('keyTooFew')}
        </KeyItem>
      )}
    </Group>
  );
}

/** What the two ends of a dumbbell stand for. */
export function DumbbellsKey({ before, more, fewer }: { before: string; more: string; fewer: string }) {
  return (
    <Group gap="md" mb="xs">
      <KeyItem mark={<circle cx={11} cy={6} r={4.5} fill="none" stroke={chartPalette.text} strokeWidth={1.5} />}>
        {before}
      </KeyItem>
      <KeyItem mark={<circle cx={11} cy={6} r={5} fill={chartPalette.accent} />}>{more}</KeyItem>
      <KeyItem mark={<circle cx={11} cy={6} r={5} fill={chartPalette.warning} />}>{fewer}</KeyItem>
    </Group>
  );
}
